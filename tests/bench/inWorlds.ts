import type { CDPSession } from 'playwright-core';

/** Does something in each world of a page: its own, and that of each extension's script. */
export async function inWorlds(
  cdp: CDPSession,
  act: (contextId: number) => Promise<void>,
): Promise<void> {
  const worlds: number[] = [];
  const onWorld = ({ context }: { readonly context: { readonly id: number } }) => {
    worlds.push(context.id);
  };
  cdp.on('Runtime.executionContextCreated', onWorld);
  await cdp.send('Runtime.enable');
  for (const contextId of worlds) await act(contextId);
  await cdp.send('Runtime.disable');
  cdp.off('Runtime.executionContextCreated', onWorld);
}
