import { lazy, Suspense } from 'react';
import { Loading } from '@/components/states/Loading';
import type { Settings } from '@/domain/people/settings';
import { ContactTab, type ContactTabProps } from './ContactTab';
import { TodayPane } from './TodayPane';
import type { PeopleLooking } from './usePeopleLook';

/** With search and virtual list, which the panel need not load before anybody looks for someone. */
const PeoplePane = lazy(async () => ({ default: (await import('./PeoplePane')).PeoplePane }));

export interface ShownViewProps extends ContactTabProps {
  readonly settings: Settings;
  readonly looking: PeopleLooking;
}

/** Contact, Today or People. */
export function ShownView({ settings, looking, ...props }: ShownViewProps) {
  const { moment, acts, selection } = props;
  const wiring = { moment, acts, selection };
  const views = {
    contact: () => <ContactTab {...props} />,
    today: () => <TodayPane settings={settings} {...wiring} />,
    people: () => (
      <Suspense fallback={<Loading />}>
        <PeoplePane looking={looking} {...wiring} />
      </Suspense>
    ),
  };
  return views[selection.view]();
}
