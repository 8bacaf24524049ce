import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import {
  type ReplyOf,
  type RequestOf,
  toBackground,
  type ToBackground,
  type ToPage,
} from './protocol';

/** Who sent a message: a webmail's page in a tab, or one of our own pages. */
export interface Sender {
  readonly from: 'page' | 'extension';
  /** The tab of a page; `null` for our own pages. */
  readonly tabId: number | null;
}

export type BackgroundHandlers = {
  readonly [K in keyof ToBackground]: (
    request: RequestOf<ToBackground[K]>,
    sender: Sender,
  ) => Promise<ReplyOf<ToBackground[K]>>;
};

/** The few verbs of a page's script (QUALITY sec-3); everything else is only for our own pages. */
const pageVerbs: ReadonlySet<string> = new Set<keyof ToBackground>([
  'threadOpened',
  'threadClosed',
  'thanksWanted',
  'panelWanted',
  'rowsSeen',
  'datesShown',
  'composeReady',
  'newMessageFilled',
  'messageSending',
  'textInserted',
  'undo',
]);

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What we are: the browser's id of the extension, its origin without a slash at the end, the webmails' hosts. */
export interface OwnIdentity {
  readonly id: string;
  readonly origin: string;
  readonly hosts: readonly string[];
}

/**
 * Where our own script runs that sent this; `null` where it is not ours. Not `url.origin`: for an extension's scheme
 * that is the word "null" in some engines (Node among them), as it is for every `data:` page.
 */
function ownPlace(raw: RawSender, own: OwnIdentity): 'extension' | 'webmail' | null {
  const url = raw.id === own.id && raw.url !== undefined ? URL.parse(raw.url) : null;
  if (url === null) return null;
  if (`${url.protocol}//${url.host}` === own.origin) return 'extension';
  return url.protocol === 'https:' && own.hosts.includes(url.host) ? 'webmail' : null;
}

/** Which part of us sent this; `null` for anybody else. */
export function senderOf(raw: RawSender, own: OwnIdentity): Sender | null {
  const place = ownPlace(raw, own);
  if (place === 'extension') return { from: 'extension', tabId: null };
  const tabId = raw.tab?.id;
  return place === 'webmail' && tabId !== undefined ? { from: 'page', tabId } : null;
}

/**
 * One message, from `unknown` to its reply.
 * @throws where the sender may not say this or the request is not in the form of the protocol; nothing is done then.
 */
export async function answer<K extends keyof ToBackground>(
  handlers: BackgroundHandlers,
  name: K,
  message: { readonly data: unknown; readonly sender: Sender | null },
): Promise<ReplyOf<ToBackground[K]>> {
  const { sender } = message;
  if (sender === null || (sender.from === 'page' && !pageVerbs.has(name))) {
    throw new Error(`Premura refuses ${name} from this sender`);
  }
  const request = z.safeParse(toBackground[name].request, message.data);
  if (!request.success) throw new Error(`Premura refuses a malformed ${name}`);
  return handlers[name](request.data as RequestOf<ToBackground[K]>, sender);
}

const background = defineExtensionMessaging();

/** Registers one handler for each message of the protocol; the compiler lists those that are owed. */
export function answerInBackground(handlers: BackgroundHandlers, own: OwnIdentity): void {
  for (const name of Object.keys(toBackground) as (keyof ToBackground)[]) {
    background.onMessage(
      name as never,
      (({ data, sender }: { data: unknown; sender: RawSender }) =>
        answer(handlers, name, { data, sender: senderOf(sender, own) })) as never,
    );
  }
}

/**
 * Asks the script of a webmail's page in that tab.
 * @throws where no living script of this version answers there: the tab must be reloaded.
 */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  request: RequestOf<ToPage[K]>,
): Promise<ReplyOf<ToPage[K]>> {
  // In the package's form, but by the browser itself: the package leaves it in the log where a tab has no script of ours.
  const message = { id: 0, type: name, data: request, timestamp: Date.now() };
  const told: PageReply = await browser.tabs.sendMessage(tabId, message);
  if (told === undefined) throw new Error(`The page did not answer ${name}`);
  if (told.err != null) throw new Error(told.err.message);
  return told.res as ReplyOf<ToPage[K]>;
}

type PageReply =
  | { readonly res?: unknown; readonly err?: { readonly message: string } | null }
  | undefined;
