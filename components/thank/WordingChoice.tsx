import { i18n } from '#i18n';
import { type Occasion, occasionSchema } from '@/domain/followUps/followUp';
import type { Formality } from '@/domain/people/contact';
import { occasionWords } from '@/domain/templates/occasionWords';
import { type TemplateLanguage, templateLanguages } from '@/domain/templates/template';
import { Choice } from '../ui/Choice';

export interface Wording {
  readonly language: TemplateLanguage;
  readonly formality: Formality;
}

export interface WordingChoiceProps {
  readonly occasion: Occasion;
  readonly wording: Wording;
  readonly onOccasion: (occasion: Occasion) => void;
  readonly onWording: (wording: Wording) => void;
}

/** What for, how one addresses the other, in which language. */
export function WordingChoice({ occasion, wording, onOccasion, onWording }: WordingChoiceProps) {
  return (
    <div className="stack tight">
      <Choice
        label={i18n.t('picker.occasions')}
        look="chips"
        options={occasionSchema.options.map((value) => ({
          value,
          words: i18n.t(occasionWords[value].nameKey),
        }))}
        value={occasion}
        onChoose={onOccasion}
      />
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
        <Choice
          label={i18n.t('picker.language')}
          look="segments"
          options={templateLanguages.map((value) => ({
            value,
            words: i18n.t(`thank.language.${value}`),
          }))}
          value={wording.language}
          onChoose={(language) => onWording({ ...wording, language })}
        />
      </div>
    </div>
  );
}
