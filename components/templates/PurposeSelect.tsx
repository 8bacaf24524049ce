import { i18n } from '#i18n';
import { type Purpose, purposesWithTexts } from '@/domain/templates/purpose';
import { purposeNames } from './purposeNames';

export interface PurposeSelectProps {
  readonly purpose: Purpose;
  readonly onChoose: (purpose: Purpose) => void;
}

/** What the text is for: thanks for this or that, or another mail. */
export function PurposeSelect({ purpose, onChoose }: PurposeSelectProps) {
  return (
    <select
      className="chip-select chosen"
      aria-label={i18n.t('picker.occasions')}
      value={purpose}
      onChange={({ target }) =>
        onChoose(purposesWithTexts.find((one) => one === target.value) ?? purpose)
      }
    >
      {purposeNames().map(({ head, purposes }) => (
        <optgroup key={head} label={head}>
          {purposes.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
