import { browser } from 'wxt/browser';

/** What crosses, there and back, in the form of `@webext-core/messaging`: that is what the background speaks. */
interface Message {
  readonly id: number;
  readonly type: string;
  readonly data: unknown;
  readonly timestamp: number;
}
interface Reply {
  readonly res?: unknown;
  readonly err?: { readonly name: string; readonly message: string; readonly stack: string };
}
type Heard = Message & { readonly sender: unknown };

/** Stands in for that package in a webmail's page (wxt.config.ts): no log, no options, errors by their message alone. */
export function defineExtensionMessaging() {
  return { sendMessage, onMessage };
}

async function sendMessage(type: string, data: unknown): Promise<unknown> {
  const message: Message = { id: 0, type, data, timestamp: Date.now() };
  const reply = (await browser.runtime.sendMessage(message)) as Reply | undefined;
  if (reply === undefined) throw new Error('No response');
  if (reply.err != null) throw new Error(reply.err.message);
  return reply.res;
}

function onMessage(type: string, answer: (message: Heard) => Promise<unknown>): () => void {
  const hear = (message: Message, sender: unknown, reply: (said: Reply) => void) => {
    if (message?.type !== type) return undefined;
    answer({ ...message, sender }).then(
      (res) => reply({ res }),
      ({ name, message: said }: Error) => reply({ err: { name, message: said, stack: '' } }),
    );
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(hear as never);
  return () => browser.runtime.onMessage.removeListener(hear as never);
}
