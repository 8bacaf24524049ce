import { i18n } from '#i18n';
import { templateLanguages } from '@/domain/templates/template';
import { OptionTick } from './OptionTick';
import type { OptionsProps } from './optionsProps';

/** The languages in which the user writes: at least one. */
export function LanguageTicks({ settings, onKeep }: Pick<OptionsProps, 'settings' | 'onKeep'>) {
  const spoken = settings.templateLanguages ?? templateLanguages;
  const turn = (language: (typeof templateLanguages)[number], isOn: boolean) => {
    const others = spoken.filter((one) => one !== language);
    const kept = isOn ? [...others, language] : others;
    if (kept.length > 0) onKeep({ templateLanguages: kept });
  };
  return (
    <fieldset className="option-days">
      <legend className="label">{i18n.t('options.shown.languages')}</legend>
      {templateLanguages.map((one) => (
        <OptionTick
          key={one}
          label={i18n.t(`thank.language.${one}`)}
          isOn={spoken.includes(one)}
          onTurn={(isOn) => turn(one, isOn)}
        />
      ))}
    </fieldset>
  );
}
