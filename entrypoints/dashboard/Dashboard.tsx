import { useLiveQuery } from 'dexie-react-hooks';
import { Boundary } from '@/components/states/Boundary';
import { Opening } from '@/components/states/Opening';
import { Refused } from '@/components/states/Refused';
import { SheetNews } from '@/components/ui/SheetNews';
import { Toast } from '@/components/ui/Toast';
import { useActs } from '@/entrypoints/sidepanel/useActs';
import { useAppearance } from '@/entrypoints/sidepanel/useAppearance';
import { useMoment } from '@/entrypoints/sidepanel/useMoment';
import type { Settings } from '@/domain/people/settings';
import { currentSettings } from '@/storage/settings';
import { BriefPane } from './BriefPane';
import { FiguresPane } from './FiguresPane';
import { ReviewPane } from './ReviewPane';
import { useHash } from './useHash';

/** The full page, live: the figures, the Friday review (`#review`), the brief about somebody to print (`#brief/ID`). */
export function Dashboard() {
  return (
    <Boundary fallback={afterError}>
      <Opened />
    </Boundary>
  );
}

function Opened() {
  const settings = useLiveQuery(currentSettings);
  useAppearance(settings);
  return settings === undefined ? <Opening /> : <Pages settings={settings} />;
}

function Pages({ settings }: { readonly settings: Settings }) {
  const moment = useMoment(settings.zone);
  const acts = useActs();
  const [view = '', about = ''] = useHash().split('/');
  const wiring = { moment, acts };
  if (view === 'brief') {
    return <BriefPane contactId={decodeURIComponent(about)} moment={moment} />;
  }
  return (
    <SheetNews value={acts.failure}>
      {view === 'review' ? <ReviewPane {...wiring} /> : <FiguresPane {...wiring} />}
      <Toast words={acts.words} isFailure={acts.failure !== null} onUndo={acts.undoLast} />
    </SheetNews>
  );
}

function afterError({ name }: Error) {
  return <Refused said={name} onTryAgain={() => location.reload()} />;
}
