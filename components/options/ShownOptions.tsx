import { i18n } from '#i18n';
import { Choice } from '../ui/Choice';
import { LanguageTicks } from './LanguageTicks';
import { OptionTick } from './OptionTick';
import type { OptionsProps } from './optionsProps';

const appearances = ['system', 'light', 'dark'] as const;

/** What Premura shows, and how it looks. */
export function ShownOptions({ settings, onKeep }: OptionsProps) {
  return (
    <>
      <Choice
        label={i18n.t('options.shown.appearance')}
        quiet={false}
        look="segments"
        options={appearances.map((value) => ({ value, words: i18n.t(`options.shown.${value}`) }))}
        value={settings.appearance ?? 'system'}
        onChoose={(appearance) => onKeep({ appearance })}
      />
      <OptionTick
        label={i18n.t('options.shown.figures')}
        hint={i18n.t('options.shown.figuresHint')}
        isOn={settings.showsFigures !== false}
        onTurn={(showsFigures) => onKeep({ showsFigures })}
      />
      <OptionTick
        label={i18n.t('options.shown.tone')}
        hint={i18n.t('options.shown.toneHint')}
        isOn={settings.watchesTone !== false}
        onTurn={(watchesTone) => onKeep({ watchesTone })}
      />
      <LanguageTicks settings={settings} onKeep={onKeep} />
      <p className="hint">{i18n.t('options.shown.language')}</p>
    </>
  );
}
