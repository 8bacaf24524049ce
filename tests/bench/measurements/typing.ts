import type { CDPSession } from 'playwright-core';
import { TYPED, type } from '../acts';
import { each } from '../bench';
import { added, medians } from '../figures';
import { inWorlds } from '../inWorlds';
import type { Measurement } from './measurement';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

export const typing: Measurement = {
  id: 'speed-7',
  measure: async (bench) => {
    const facts = await bench.facts(type);
    const perKey = added(each(facts, ({ own }) => own / TYPED.length));
    const listeners = medians(
      each(await bench.record(type, async ({ cdp }) => await keyListeners(cdp)), (count) => count),
    );
    return [
      {
        id: 'speed-7',
        what: 'a key is pressed in a reply',
        unit: 'ms more',
        figures: perKey,
        goal: '≤ 0.01 ms',
        reached: perKey.premura ?? null,
        limit: 0.01,
      },
      {
        id: 'speed-7',
        what: 'listeners for keys and typing',
        unit: 'in all worlds',
        figures: listeners,
        goal: 'none',
        reached: listeners.premura ?? null,
        limit: 0,
      },
    ];
  },
};

/** On the page's window, document, root and body, of all scripts: the browser tells each world only of its own. */
async function keyListeners(cdp: CDPSession): Promise<number> {
  let found = 0;
  await inWorlds(cdp, async (contextId) => {
    found += await keyListenersOf(cdp, contextId);
  });
  return found;
}

async function keyListenersOf(cdp: CDPSession, contextId: number): Promise<number> {
  let found = 0;
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId });
    if (result.objectId === undefined) continue;
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    found += listeners.filter((listener) => KEY_EVENTS.includes(listener.type)).length;
  }
  return found;
}
