import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { Boundary } from '@/components/states/Boundary';
import { Opening } from '@/components/states/Opening';
import { Refused } from '@/components/states/Refused';
import type { Settings } from '@/domain/people/settings';
import { currentSettings } from '@/storage/settings';
import { useAppearance } from '../sidepanel/useAppearance';

export interface WithSettingsProps {
  readonly children: (settings: Settings) => ReactNode;
}

/** A page that rests on the settings, live: what another window changes shows here too. */
export function WithSettings(props: WithSettingsProps) {
  return (
    <Boundary fallback={afterError}>
      <Current {...props} />
    </Boundary>
  );
}

function Current({ children }: WithSettingsProps) {
  const settings = useLiveQuery(currentSettings);
  useAppearance(settings);
  return settings === undefined ? <Opening /> : children(settings);
}

function afterError({ name }: Error) {
  return <Refused said={name} onTryAgain={() => location.reload()} />;
}
