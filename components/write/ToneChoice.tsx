import { i18n } from '#i18n';
import type { Formality } from '@/domain/people/contact';
import type { TemplateLanguage } from '@/domain/templates/template';
import { Choice } from '../ui/Choice';

export interface Wording {
  readonly language: TemplateLanguage;
  readonly formality: Formality;
}

export interface ToneChoiceProps {
  readonly wording: Wording;
  /** Those in which the user writes. */
  readonly languages: readonly TemplateLanguage[];
  readonly onWording: (wording: Wording) => void;
}

/** How one addresses the other, in which language. */
export function ToneChoice({ wording, languages, onWording }: ToneChoiceProps) {
  return (
    <div className="acts">
      <Choice
        label={i18n.t('picker.formality')}
        look="segments"
        options={(['formal', 'informal'] as const).map((value) => ({
          value,
          words: i18n.t(`thank.formality.${value}`),
        }))}
        value={wording.formality}
        onChoose={(formality) => onWording({ ...wording, formality })}
      />
      <select
        className="chip-select"
        aria-label={i18n.t('picker.language')}
        value={wording.language}
        onChange={({ target }) =>
          onWording({
            ...wording,
            language: languages.find((one) => one === target.value) ?? wording.language,
          })
        }
      >
        {languages.map((value) => (
          <option key={value} value={value}>
            {i18n.t(`thank.language.${value}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
