import { i18n } from '#i18n';
import type { Retention } from '@/domain/retention/retention';
import { Icon } from '../ui/Icon';
import { pastDay } from '../words/dayWord';
import { type Moment, zonedAt } from '../words/moment';
import { RhythmPicture } from './RhythmPicture';
import { StatusChip } from './StatusChip';
import { factSentencesOf, statusSentence } from './statusSentence';

export interface StatusBlockProps {
  readonly retention: Retention;
  /** The name by which the sentences call the person. */
  readonly name: string;
  readonly seenSince: number;
  readonly moment: Moment;
}

/** How it stands: one sentence with its numbers, then the reasons, then the rhythm. */
export function StatusBlock({ retention, name, seenSince, moment }: StatusBlockProps) {
  const since = pastDay(zonedAt(seenSince, moment).toPlainDate(), moment);
  const reasons = reasonsOf(retention, name);
  return (
    <div className="status">
      <div className="status-row">
        <StatusChip status={retention.status} />
        <span className="faint">{i18n.t('person.seenSince', [since])}</span>
      </div>
      <p className="status-sentence">{statusSentence(retention, name, moment)}</p>
      {reasons.length > 0 && (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <Icon name="clock" small />
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      <RhythmPicture retention={retention} seenSince={seenSince} moment={moment} />
    </div>
  );
}

/** What the sentence has not said: the other facts, and that a rhythm rests on little. */
function reasonsOf(retention: Retention, name: string): readonly string[] {
  const [, ...others] = factSentencesOf(retention, name);
  const isHint = retention.confidence === 'medium';
  return isHint ? [...others, i18n.t('reason.lowConfidence')] : others;
}
