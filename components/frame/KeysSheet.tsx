import { i18n } from '#i18n';
import { KeyList, type KeyListProps } from '../ui/KeyList';
import { Sheet } from '../ui/Sheet';

export interface KeysSheetProps {
  /** The browser's own, as the user has set them. */
  readonly commands: KeyListProps['keys'];
  readonly onClose: () => void;
}

/** Every key, on `?`. */
export function KeysSheet({ commands, onClose }: KeysSheetProps) {
  return (
    <Sheet title={i18n.t('keys.title')} onClose={onClose}>
      <div>
        <h3 className="label">{i18n.t('keys.browser')}</h3>
        <KeyList keys={commands} />
      </div>
      <div>
        <h3 className="label">{i18n.t('keys.panel')}</h3>
        <KeyList keys={inThePanel()} />
      </div>
      <div>
        <h3 className="label">{i18n.t('keys.people')}</h3>
        <KeyList keys={inTheList()} />
      </div>
    </Sheet>
  );
}

const said = (what: string, key: string) => ({ what, key });

function inThePanel(): KeyListProps['keys'] {
  return [
    said(i18n.t('keys.next'), 'Tab'),
    said(i18n.t('keys.press'), 'Enter'),
    said(i18n.t('keys.close'), 'Esc'),
    said(i18n.t('keys.these'), '?'),
  ];
}

function inTheList(): KeyListProps['keys'] {
  return [
    said(i18n.t('keys.move'), '↑ ↓'),
    said(i18n.t('keys.ends'), 'Home End'),
    said(i18n.t('keys.open'), 'Enter'),
    said(i18n.t('keys.choose'), i18n.t('keys.space')),
    said(i18n.t('button.weSpoke'), 'C'),
    said(i18n.t('button.thank'), 'T'),
  ];
}
