import { i18n } from '#i18n';
import { Icon } from '../ui/Icon';

export interface FootProps {
  readonly onSpoke: () => void;
  readonly onNote: () => void;
  readonly onRemind: () => void;
}

/** In every view: what one does right after a talk. */
export function Foot({ onSpoke, onNote, onRemind }: FootProps) {
  return (
    <section className="foot" aria-label={i18n.t('frame.tools')}>
      <button type="button" className="tool lead" onClick={onSpoke}>
        <Icon name="phone" />
        {i18n.t('button.weSpoke')}
      </button>
      <button type="button" className="tool" onClick={onNote}>
        <Icon name="note" />
        {i18n.t('button.note')}
      </button>
      <button type="button" className="tool" onClick={onRemind}>
        <Icon name="bell" />
        {i18n.t('button.remind')}
      </button>
    </section>
  );
}
