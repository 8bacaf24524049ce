import { useState } from 'react';
import { i18n } from '#i18n';
import type { OptionsProps } from '@/components/options/optionsProps';
import type { Settings, SettingsSaid } from '@/domain/people/settings';
import type { Acts } from '../sidepanel/useActs';

/** Said over these settings: they are not meant any more once those have changed. */
interface Said {
  readonly over: Settings;
  readonly said: SettingsSaid;
}

/** The settings with what was just said, which is shown at once and kept a moment later. */
export function useKeeping(
  kept: Settings,
  { act }: Acts,
): Pick<OptionsProps, 'settings' | 'onKeep'> {
  const [pending, setPending] = useState<Said | null>(null);
  const said = pending?.over === kept ? pending.said : {};
  const onKeep = (more: SettingsSaid) => {
    setPending({ over: kept, said: { ...said, ...more } });
    void act('settingsKept', { settings: more }, i18n.t('options.kept')).then((reply) => {
      if (reply === null) setPending(null);
    });
  };
  return { settings: { ...kept, ...said }, onKeep };
}
