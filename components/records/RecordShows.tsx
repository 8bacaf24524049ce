import { i18n } from '#i18n';
import type { RecordShown } from '@/domain/figures/whatTheRecordShows';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/iconShapes';

export interface RecordShowsProps {
  readonly shown: RecordShown;
}

/** What is known before one asks why (DESIGN P9); nothing where nothing is. */
export function RecordShows({ shown }: RecordShowsProps) {
  const lines = linesOf(shown);
  if (lines.length === 0) return null;
  return (
    <section className="card" aria-label={i18n.t('record.shows.title')}>
      <h3>
        <Icon name="clock" />
        {i18n.t('record.shows.title')}
      </h3>
      <ul className="reasons">
        {lines.map(([icon, words]) => (
          <li key={icon}>
            <Icon name={icon} small />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf({
  answers,
  updates,
  promises,
}: RecordShown): readonly (readonly [IconName, string])[] {
  return [
    ...(answers === null ? [] : [['reply', answerWords(answers)] as const]),
    ...(updates === null
      ? []
      : [
          [
            'flag',
            i18n.t('record.shows.updates', [String(updates.late), String(updates.all)]),
          ] as const,
        ]),
    ...(promises === null
      ? []
      : [
          [
            'hand',
            i18n.t('record.shows.promises', [String(promises.kept), String(promises.all)]),
          ] as const,
        ]),
  ];
}

function answerWords({ latelyHours, usualHours }: NonNullable<RecordShown['answers']>): string {
  const hours = (value: number | null) => String(Math.round(value ?? 0));
  if (usualHours === null) return i18n.t('record.shows.answers', [hours(latelyHours)]);
  return i18n.t('record.shows.answersMoved', [hours(usualHours), hours(latelyHours)]);
}
