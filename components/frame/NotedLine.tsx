import { i18n } from '#i18n';
import type { Noted } from '@/domain/mail/openThread';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { hourWord } from '../words/hourWord';
import type { Moment } from '../words/moment';

export interface NotedLineProps {
  readonly noted: Noted | null;
  readonly moment: Moment;
  readonly onUndo: (actId: string) => void;
}

/** "Noted: answered 14:03. Thanks done.", with the way back. */
export function NotedLine({ noted, moment, onUndo }: NotedLineProps) {
  return (
    <div role="status">
      {noted && (
        <p className="noted">
          <Icon name="check" />
          <span>{i18n.t(wordsKey(noted), [hourWord(noted.sentAt, moment)])}</span>
          <Button look="link" onClick={() => onUndo(noted.actId)}>
            {i18n.t('button.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}

function wordsKey({ settled }: Noted) {
  const isThanked = settled.includes('thank-you');
  if (settled.includes('reply')) return isThanked ? 'toast.notedBoth' : 'toast.notedAnswer';
  if (isThanked) return 'toast.notedThanks';
  return settled.includes('check-in') ? 'toast.notedAsked' : 'toast.notedDone';
}
