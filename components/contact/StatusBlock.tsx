import { i18n } from '#i18n';
import type { Retention } from '@/domain/retention/retention';
import type { StatusDetails } from '@/domain/retention/statusDetails';
import { Icon } from '../ui/Icon';
import { pastDay } from '../words/dayWord';
import { type Moment, zonedAt } from '../words/moment';
import { RhythmPicture } from './RhythmPicture';
import { StatusChip } from './StatusChip';
import { reasonSentences } from './reasonSentences';
import { statusSentence } from './statusSentence';

export interface StatusBlockProps {
  readonly retention: Retention;
  /** The name by which the sentences call the person. */
  readonly name: string;
  readonly seenSince: number;
  readonly moment: Moment;
  readonly details: StatusDetails;
  /** What else is worth knowing beside the status. */
  readonly more: readonly string[];
}

/** How it stands: one sentence with its numbers, then the reasons, then the rhythm. */
export function StatusBlock(props: StatusBlockProps) {
  const { retention, name, seenSince, moment, details, more } = props;
  const since = pastDay(zonedAt(seenSince, moment).toPlainDate(), moment);
  const reasons = [...reasonSentences({ retention, name, moment, details }), ...more];
  return (
    <div className="status">
      <div className="status-row">
        <StatusChip status={retention.status} />
        <span className="faint">{i18n.t('person.seenSince', [since])}</span>
      </div>
      <p className="status-sentence">{statusSentence(retention, name, { moment, details })}</p>
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
