import { useLiveQuery } from 'dexie-react-hooks';
import { Boundary } from '@/components/states/Boundary';
import { Loading } from '@/components/states/Loading';
import { Refused } from '@/components/states/Refused';
import { currentSettings } from '@/storage/settings';
import { useAppearance } from '../sidepanel/useAppearance';
import { OptionsPane } from './OptionsPane';

/** The page of the options, live: what another window changes shows here too. */
export function Options() {
  return (
    <Boundary fallback={afterError}>
      <Current />
    </Boundary>
  );
}

function Current() {
  const settings = useLiveQuery(currentSettings);
  useAppearance(settings);
  return settings === undefined ? <Loading /> : <OptionsPane settings={settings} />;
}

function afterError({ name }: Error) {
  return <Refused said={name} onTryAgain={() => location.reload()} />;
}
