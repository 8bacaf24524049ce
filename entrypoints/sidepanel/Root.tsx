import { Boundary } from '@/components/states/Boundary';
import { Opening } from '@/components/states/Opening';
import { Refused } from '@/components/states/Refused';
import { App, type AppProps } from './App';
import { useStorage } from './useStorage';

/** The panel, or why it cannot be: without storage nothing is drawn that would only seem to be kept. */
export function Root(props: AppProps) {
  const { state, said, tryAgain } = useStorage(props.firstLook != null);
  if (state === 'opening') return <Opening />;
  if (state === 'refused') return <Refused said={said} onTryAgain={tryAgain} />;
  return (
    <Boundary fallback={afterError}>
      <App {...props} />
    </Boundary>
  );
}

function afterError({ name }: Error) {
  return <Refused said={name} onTryAgain={() => location.reload()} />;
}
