import type { App } from './app';
import type { ComposeSeed } from './composeSeed';
import { make, nextId } from './make';

/** What Gmail's form of a compose knows beside what is seen (CAP 2020-10, live facts 2026-06). */
export function drawInputs(
  app: App,
  seed: ComposeSeed,
  composeNumber: number,
): readonly HTMLElement[] {
  const { subject, permId, threadPermId, threadId, answered } = seed;
  const values: Record<string, string> = {
    composeid: String(composeNumber),
    from: app.state.me.address,
    subject,
    draft: permId,
    rt: `#${threadPermId}`,
    // A new mail has none (CAP 2020-10), whatever was saved of it.
    lts: seed.kind === 'new' ? '' : (threadId ?? ''),
    bwd: '',
    rm: answered,
    ac: '',
    adc: '',
    ishtml: '1',
    body: '',
  };
  return Object.entries(values).map(([name, value]) =>
    make('input', { type: 'hidden', name, id: nextId(), value }),
  );
}
