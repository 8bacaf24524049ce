import { i18n } from '#i18n';
import type { StandingFigure } from '@/domain/figures/figures';
import { statusLooks } from '../contact/statusLooks';
import { statusName } from '../contact/statusSentence';
import { Icon } from '../ui/Icon';
import { NamesButton } from './NamesButton';
import { PlainTable } from './PlainTable';
import { WithTable } from './WithTable';

export interface EveryoneProps {
  readonly standings: readonly StandingFigure[];
  readonly notCounted: readonly string[];
  /** Against how they stood on that day. */
  readonly since: string;
}

/** How many people stand how, as a bar, with the change since last month. */
export function Everyone({ standings, notCounted, since }: EveryoneProps) {
  const inBar = standings.filter(({ status, people }) => status !== 'lost' && people.length > 0);
  return (
    <WithTable
      title={i18n.t('figures.everyone')}
      aside={i18n.t('figures.changeSince', [since])}
      table={
        <PlainTable
          name={i18n.t('figures.everyone')}
          heads={[i18n.t('figures.how'), i18n.t('figures.people'), i18n.t('figures.change')]}
          rows={[
            ...standings.map(({ status, people, change }) => [
              statusName(status),
              people.length,
              signed(change),
            ]),
            [i18n.t('figures.notCountedHead'), notCounted.length, ''],
          ]}
        />
      }
    >
      <div className="bar" aria-hidden="true">
        {inBar.map(({ status, people }) => (
          <span
            key={status}
            className={statusLooks[status][0]}
            style={{ flexGrow: people.length }}
          />
        ))}
      </div>
      <ul className="standings">
        {standings.map((standing) => (
          <Standing key={standing.status} {...standing} since={since} />
        ))}
        {notCounted.length > 0 && (
          <li className="quiet">
            <NamesButton
              name={i18n.t('figures.notCounted', [String(notCounted.length)])}
              groups={[{ words: null, people: notCounted.map((contactId) => ({ contactId })) }]}
            >
              {i18n.t('figures.notCounted', [String(notCounted.length)])}
            </NamesButton>
          </li>
        )}
      </ul>
    </WithTable>
  );
}

function Standing({ status, people, change, since }: StandingFigure & { readonly since: string }) {
  const [colour, icon] = statusLooks[status];
  const name = `${people.length} ${statusName(status)}`;
  return (
    <li className={`standing ${colour}`}>
      <Icon name={icon} />{' '}
      <strong>
        <NamesButton
          name={name}
          groups={[{ words: null, people: people.map((contactId) => ({ contactId })) }]}
        >
          {people.length}
        </NamesButton>
      </strong>{' '}
      <span>{statusName(status)}</span>{' '}
      {change !== 0 && (
        <small dir="ltr" title={i18n.t('figures.changeSince', [since])}>
          {signed(change)}
        </small>
      )}
    </li>
  );
}

function signed(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}
