import { useLiveQuery } from 'dexie-react-hooks';
import { Boundary } from '@/components/states/Boundary';
import { Loading } from '@/components/states/Loading';
import { Refused } from '@/components/states/Refused';
import { currentSettings } from '@/storage/settings';
import { useAppearance } from '../sidepanel/useAppearance';
import { WelcomePane } from './WelcomePane';

/** The page of the first steps. */
export function Welcome() {
  return (
    <Boundary fallback={afterError}>
      <Current />
    </Boundary>
  );
}

function Current() {
  const settings = useLiveQuery(currentSettings);
  useAppearance(settings);
  return settings === undefined ? <Loading /> : <WelcomePane settings={settings} />;
}

function afterError({ name }: Error) {
  return <Refused said={name} onTryAgain={() => location.reload()} />;
}
