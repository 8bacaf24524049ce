import type { BrowserContext, CDPSession } from 'playwright-core';
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

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Drives a target that Playwright does not list: the real side panel is one. */
export async function attachTarget(
  context: BrowserContext,
  matches: (target: TargetInfo) => boolean,
): Promise<AttachedTarget> {
  const cdp = await browserSession(context);
  const { targetId } = await poll('the target to attach to', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(matches);
  });
  const { send } = await attach(cdp, targetId);
  return { send, evaluate: evaluator(send), screenshot: () => screenshot(send) };
}

export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser is gone');
  return await browser.newBrowserCDPSession();
}

/** Playwright speaks flat sessions only, and keeps them to itself; this older form needs none of its own. */
export async function attach(
  cdp: CDPSession,
  targetId: string,
  onEvent: (method: string, params: unknown) => void = () => {},
): Promise<{ readonly send: AttachedTarget['send'] }> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.method !== undefined) onEvent(answer.method, answer.params);
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
  return { send };
}

function evaluator(send: AttachedTarget['send']): AttachedTarget['evaluate'] {
  return async <T>(expression: string): Promise<T> => {
    const wishes = { expression, returnByValue: true, awaitPromise: true };
    const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', wishes);
    return result.value;
  };
}

/** Chrome has no picture of a panel that slides in yet. */
async function screenshot(send: AttachedTarget['send']): Promise<Buffer> {
  return await poll('a picture of the target', async () => {
    const shot = await send<{ data: string }>('Page.captureScreenshot').catch(() => null);
    return shot === null ? null : Buffer.from(shot.data, 'base64');
  });
}
