import { i18n } from '#i18n';
import type { Left, LossFigure } from '@/domain/figures/figures';
import { NamesButton } from './NamesButton';
import { reasonWords } from './reasonWords';

/** Whether we could have kept somebody, could not, or have not judged yet. */
export type Judged = 'kept' | 'gone' | 'open';

export function judgedOf({ preventable }: Left): Judged {
  if (preventable === null) return 'open';
  return preventable ? 'kept' : 'gone';
}

export interface LossBarProps {
  readonly loss: LossFigure;
  /** How many left for the most frequent reason. */
  readonly most: number;
}

/** One reason: how many left, and how many of them we could have kept. */
export function LossBar({ loss: { reason, left }, most }: LossBarProps) {
  const words = reasonWords(reason);
  const of = (judged: Judged) => left.filter((one) => judgedOf(one) === judged);
  return (
    <li>
      <span>{words}</span>{' '}
      <span className="loss-bar">
        <span className="loss-length" style={{ inlineSize: `${(60 * left.length) / most}%` }}>
          {(['kept', 'gone', 'open'] as const).map((judged) =>
            of(judged).length === 0 ? null : (
              <i key={judged} className={judged} style={{ flexGrow: of(judged).length }} />
            ),
          )}
        </span>
        <NamesButton
          name={`${words}: ${left.length}`}
          groups={[
            { words: i18n.t('figures.couldHaveKept'), people: of('kept') },
            { words: i18n.t('figures.notOurs'), people: of('gone') },
            { words: i18n.t('figures.notJudged'), people: of('open') },
          ]}
        >
          {left.length}
        </NamesButton>{' '}
        <small>{keptWords(of('kept').length, left.length)}</small>
      </span>
    </li>
  );
}

/** Where all or none of them could have been kept, the colour's word says it. */
function keptWords(kept: number, all: number): string {
  return kept === 0 || kept === all ? '' : i18n.t('figures.keptOf', [String(kept)]);
}
