import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { ReplyOf, RequestOf, ToBackground, ToPage } from './protocol';

/** What a content script (and the panel) calls. No Zod here: it would be a third of the page's budget. */
type BackgroundMap = {
  [K in keyof ToBackground]: (request: RequestOf<ToBackground[K]>) => ReplyOf<ToBackground[K]>;
};
type PageMap = {
  [K in keyof ToPage]: (request: RequestOf<ToPage[K]>) => ReplyOf<ToPage[K]>;
};

const background = defineExtensionMessaging<BackgroundMap>();
const page = defineExtensionMessaging<PageMap>();

/**
 * Asks the background and waits for its answer, which comes after the commit.
 * @throws where the background refuses the message or this script belongs to an older version of Premura.
 */
export async function askBackground<K extends keyof ToBackground>(
  name: K,
  request: RequestOf<ToBackground[K]>,
): Promise<ReplyOf<ToBackground[K]>> {
  const ask = async (): Promise<unknown> => background.sendMessage(name as never, request as never);
  // The browser may stop the background while it works. Asked again it starts anew; what was done is not done twice.
  for (const pause of PAUSES_MS) {
    try {
      return (await ask()) as ReplyOf<ToBackground[K]>;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return (await ask()) as ReplyOf<ToBackground[K]>;
}

/** A background that is just being stopped hears nothing for a moment. */
const PAUSES_MS = [0, 150, 600];

export type PageHandlers = {
  readonly [K in keyof ToPage]: (request: RequestOf<ToPage[K]>) => Promise<ReplyOf<ToPage[K]>>;
};

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isRecordOrNull = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

/** What each field of each message must be at least; the compiler asks for every one. */
const guards = {
  barChanged: { bar: isRecordOrNull },
  insertReply: {
    threadId: isText,
    account: isText,
    contact: isText,
    name: isTextOrNull,
    opening: isText,
    close: isText,
  },
  readAgain: {},
  marksChanged: {},
  selectedWords: {},
  whoseMailbox: {},
} as const satisfies {
  [K in keyof ToPage]: Record<keyof RequestOf<ToPage[K]>, (value: unknown) => boolean>;
};

/** Only our own extension speaks to the page's script, and only in the form that the protocol gives. */
function isWellFormed(name: keyof ToPage, request: unknown): boolean {
  if (typeof request !== 'object' || request === null) return false;
  const fields: Record<string, unknown> = { ...request };
  return Object.entries(guards[name]).every(([field, isRight]) => isRight(fields[field]));
}

/** Answers what the background and the panel ask of this page, until `signal` is aborted. */
export function answerInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const names = Object.keys(guards) as (keyof ToPage)[];
  for (const name of names) {
    const answer = async ({ data, sender }: { data: unknown; sender: { id?: string } }) => {
      if (sender.id !== browser.runtime.id || !isWellFormed(name, data)) {
        throw new Error(`Malformed ${name}`);
      }
      return handlers[name](data as never);
    };
    const stop = page.onMessage(name, answer);
    signal.addEventListener('abort', () => stop());
  }
}
