import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { BriefBody, type BriefBodyProps } from './BriefBody';

export interface BriefSheetProps extends BriefBodyProps {
  readonly name: string;
  /** What happened to the text, for who cannot see it. */
  readonly told: string | null;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The brief before a visit, over the panel. */
export function BriefSheet({ name, parts, told, onCopy, onPrint, onClose }: BriefSheetProps) {
  return (
    <Sheet title={i18n.t('brief.title', [name])} onClose={onClose}>
      <BriefBody parts={parts} />
      <div className="acts">
        <Button look="main" onClick={onCopy}>
          {i18n.t('button.copy')}
        </Button>
        <Button look="plain" onClick={onPrint}>
          {i18n.t('button.print')}
        </Button>
        <span className="hint" role="status">
          {told}
        </span>
      </div>
    </Sheet>
  );
}
