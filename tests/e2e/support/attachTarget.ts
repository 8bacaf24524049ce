import type { BrowserContext } from 'playwright-core';
import { poll } from './poll';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface AttachedTarget {
  readonly send: <T>(method: string, params?: object) => Promise<T>;
  /** The value of an expression, awaited. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly screenshot: () => Promise<Buffer>;
}

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { message: string };
};

/** Drives a target that Playwright does not list: the real side panel is one. */
export async function attachTarget(
  context: BrowserContext,
  matches: (target: TargetInfo) => boolean,
): Promise<AttachedTarget> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser is gone');
  const cdp = await browser.newBrowserCDPSession();
  const target = await poll('the target to attach to', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(matches);
  });
  // Playwright speaks flat sessions only; this older form needs none of its own.
  const { targetId } = target;
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  });
  let last = 0;
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
  return { send, evaluate: evaluator(send), screenshot: () => screenshot(send) };
}

function evaluator(send: AttachedTarget['send']): AttachedTarget['evaluate'] {
  return async <T>(expression: string): Promise<T> => {
    const wishes = { expression, returnByValue: true, awaitPromise: true };
    const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', wishes);
    return result.value;
  };
}

async function screenshot(send: AttachedTarget['send']): Promise<Buffer> {
  const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}
