import { OptionsPane } from './OptionsPane';
import { WithSettings } from './WithSettings';

/** The page of the options. */
export function Options() {
  return <WithSettings>{(settings) => <OptionsPane settings={settings} />}</WithSettings>;
}
