import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { clockTime, minuteAt } from './clockTime';
import { OptionField } from './OptionField';
import type { OptionsProps } from './optionsProps';

export interface NoticeOptionsProps extends OptionsProps {
  /** Whether the browser lets Premura notify. */
  readonly isAllowed: boolean;
  readonly onAllow: (isAllowed: boolean) => void;
}

/** One notification a day, and at once only for a broken word (DESIGN §6). */
export function NoticeOptions({ settings, isAllowed, onAllow, onKeep }: NoticeOptionsProps) {
  const { notifyAt = settings.workFrom } = settings;
  return (
    <>
      <p className="quiet">{i18n.t('options.notices.what')}</p>
      {isAllowed && (
        <OptionField
          label={i18n.t('options.notices.hour')}
          look="time"
          value={clockTime(notifyAt)}
          faultOf={(typed) => (minuteAt(typed) === null ? i18n.t('options.fault.time') : null)}
          onKeep={(typed) => onKeep({ notifyAt: minuteAt(typed) ?? notifyAt })}
        />
      )}
      <div className="acts">
        <Button onClick={() => onAllow(!isAllowed)}>
          {i18n.t(isAllowed ? 'options.notices.stop' : 'options.notices.allow')}
        </Button>
      </div>
    </>
  );
}
