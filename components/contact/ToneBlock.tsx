import { i18n } from '#i18n';
import type { Coldness } from '@/domain/retention/coldness';
import { Button } from '../ui/Button';
import { hoursSaid } from './factSentences';

export interface ToneBlockProps {
  readonly coldness: Coldness;
  /** How many updates on a problem came late. */
  readonly lateUpdates: number;
  readonly name: string;
  readonly onHide: () => void;
}

const theirWords = {
  shorter: 'tone.shorter',
  'no-greeting': 'tone.noGreeting',
  slower: 'tone.slower',
} as const;

/** DESIGN P13: our side first, then what has changed in theirs, and a question; never a judgement of the person. */
export function ToneBlock({ coldness, lateUpdates, name, onHide }: ToneBlockProps) {
  const { ours, theirs } = coldness;
  const sentences = [
    ...(ours === null ? [] : [i18n.t('tone.oursSlower', hoursOf(ours))]),
    ...(lateUpdates === 0 ? [] : [i18n.t('tone.lateUpdates', lateUpdates, [String(lateUpdates)])]),
    ...theirs.map((change) => i18n.t(theirWords[change], [name])),
    i18n.t('tone.question'),
  ];
  return (
    <div className="tone">
      <p>{sentences.join(' ')}</p>
      <Button look="link" onClick={onHide}>
        {i18n.t('tone.hide')}
      </Button>
    </div>
  );
}

function hoursOf({ latelyHours, usualHours }: NonNullable<Coldness['ours']>): [string, string] {
  return [hoursSaid(latelyHours ?? 0), hoursSaid(usualHours ?? 0)];
}
