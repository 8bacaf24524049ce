import { WithSettings } from '../options/WithSettings';
import { WelcomePane } from './WelcomePane';

/** The page of the first steps. */
export function Welcome() {
  return <WithSettings>{(settings) => <WelcomePane settings={settings} />}</WithSettings>;
}
