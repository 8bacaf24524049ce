import { i18n } from '#i18n';
import { Button } from '../ui/Button';

export interface FiguresLinkProps {
  readonly onOpen: () => void;
}

/** The way to the page of the figures. */
export function FiguresLink({ onOpen }: FiguresLinkProps) {
  return (
    <div className="pad">
      <Button look="link" onClick={onOpen}>
        {i18n.t('button.figures')}
      </Button>
    </div>
  );
}
