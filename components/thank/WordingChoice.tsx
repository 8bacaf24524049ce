import { i18n } from '#i18n';
import { type Occasion, occasionSchema } from '@/domain/followUps/occasion';
import { occasionWords } from '@/domain/templates/occasionWords';
import { Choice } from '../ui/Choice';
import { ToneChoice, type ToneChoiceProps, type Wording } from '../write/ToneChoice';

export interface WordingChoiceProps {
  readonly occasion: Occasion;
  readonly wording: Wording;
  readonly languages: ToneChoiceProps['languages'];
  readonly onOccasion: (occasion: Occasion) => void;
  readonly onWording: (wording: Wording) => void;
}

/** What for, how one addresses the other, in which language. */
export function WordingChoice({ occasion, wording, onOccasion, ...rest }: WordingChoiceProps) {
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
      <ToneChoice wording={wording} {...rest} />
    </div>
  );
}
