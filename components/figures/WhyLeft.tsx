import { use } from 'react';
import { i18n } from '#i18n';
import type { Left, LossFigure } from '@/domain/figures/figures';
import { shortDay } from '../contact/interactionWords';
import type { Moment } from '../words/moment';
import { LossBar, type Judged, judgedOf } from './LossBar';
import { PeopleContext } from './PeopleContext';
import { PlainTable } from './PlainTable';
import { reasonWords } from './reasonWords';
import { WithTable } from './WithTable';

export interface WhyLeftProps {
  readonly losses: readonly LossFigure[];
  readonly moment: Moment;
}

const judgedWords = {
  kept: 'figures.couldHaveKept',
  gone: 'figures.notOurs',
  open: 'figures.notJudged',
} as const satisfies Record<Judged, string>;

/** Why people left within a year, by reason; what we could have kept by colour and by word. The table tells who and when. */
export function WhyLeft({ losses, moment }: WhyLeftProps) {
  const all = losses.flatMap(({ left }) => left);
  const kept = all.filter(({ preventable }) => preventable === true).length;
  const most = Math.max(...losses.map(({ left }) => left.length));
  const present = (['kept', 'gone', 'open'] as const).filter((one) =>
    all.some((left) => judgedOf(left) === one),
  );
  return (
    <WithTable
      title={i18n.t('figures.whyLeft')}
      aside={i18n.t('figures.left', all.length, [String(all.length), String(kept)])}
      table={all.length === 0 ? null : <LeftTable losses={losses} moment={moment} />}
    >
      <ul className="loss-bars">
        {losses.map((loss) => (
          <LossBar key={loss.reason ?? 'none'} loss={loss} most={most} />
        ))}
      </ul>
      {present.length > 0 && (
        <p className="key">
          {present.map((one) => (
            <span key={one}>
              <i className={one} aria-hidden="true" />
              {i18n.t(judgedWords[one])}
            </span>
          ))}
        </p>
      )}
    </WithTable>
  );
}

function LeftTable({ losses, moment }: WhyLeftProps) {
  const { names } = use(PeopleContext);
  const each = losses.flatMap(({ reason, left }) => left.map((one) => ({ reason, ...one })));
  const newestFirst = each.toSorted((a, b) => b.at - a.at);
  return (
    <PlainTable
      name={i18n.t('figures.whyLeft')}
      heads={[
        i18n.t('figures.when'),
        i18n.t('figures.who'),
        i18n.t('figures.why'),
        i18n.t('figures.judged'),
      ]}
      rows={newestFirst.map((one) => [
        shortDay(one.at, moment),
        <bdi key="name">{names.get(one.contactId) ?? ''}</bdi>,
        reasonWords(one.reason),
        judgement(one),
      ])}
    />
  );
}

function judgement(left: Left): string {
  return i18n.t(judgedWords[judgedOf(left)]);
}
