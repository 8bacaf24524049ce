import { useLiveQuery } from 'dexie-react-hooks';
import { FiguresView } from '@/components/figures/FiguresView';
import { Boundary } from '@/components/states/Boundary';
import { Loading } from '@/components/states/Loading';
import { Refused } from '@/components/states/Refused';
import { readFigures } from './readFigures';

/** The page of the figures, live. */
export function Dashboard() {
  return (
    <Boundary fallback={afterError}>
      <FiguresPane />
    </Boundary>
  );
}

function FiguresPane() {
  const read = useLiveQuery(() => readFigures(Temporal.Now.instant()));
  return read === undefined ? <Loading /> : <FiguresView {...read} />;
}

function afterError({ name }: Error) {
  return <Refused said={name} onTryAgain={() => location.reload()} />;
}
