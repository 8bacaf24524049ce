import type { OpenThread } from './lookForThread';
import { bodyOf, isDraft } from './messageFacts';
import { type MessageContext, type MessageReading, readMessage } from './readMessage';

/** What each message of a thread says, drafts left out. What has not changed since the last time is not read again. */
export function readMessages(open: OpenThread, context: MessageContext): readonly MessageReading[] {
  const { read } = memoryOf(open.root, context);
  const wordsFrom = open.messages.length - context.textsOf;
  return open.messages.flatMap((element, nth) => {
    const wantsWords = nth >= wordsFrom;
    const known = read.get(element);
    const isKnown = known !== undefined && (!wantsWords || known?.hasWords !== false);
    const reading = isKnown ? known : readUnlessDraft(element, wantsWords, context);
    // What is still to come will have come some day.
    if (reading?.message.sentAt !== null) read.set(element, reading);
    return reading ?? [];
  });
}

function readUnlessDraft(
  element: Element,
  wantsWords: boolean,
  context: MessageContext,
): MessageReading | null {
  const body = bodyOf(element);
  return isDraft(element, body) ? null : readMessage({ element, body, wantsWords }, context);
}

/** The readings of one thread, those of drafts `null`. */
interface Memory {
  readonly root: Element;
  /** Account, zone and languages under which they were read. */
  readonly known: readonly unknown[];
  readonly read: Map<Element, MessageReading | null>;
  readonly observer: MutationObserver;
}

let memory: Memory | null = null;

/**
 * Every change in the thread, told or waiting to be told, makes the message in which it happened be forgotten. Words alone
 * that are typed are none: who wrote, when and where stands in attributes.
 */
function memoryOf(root: Element, { account, zone, dates }: MessageContext): Memory {
  const known = [account?.address, account?.name, zone, dates];
  if (memory?.root === root && memory.known.every((one, i) => one === known[i])) {
    forget(memory.read, memory.observer.takeRecords());
    return memory;
  }
  memory?.observer.disconnect();
  memory = newMemory(root, known);
  return memory;
}

function newMemory(root: Element, known: Memory['known']): Memory {
  const read: Memory['read'] = new Map();
  const observer = new MutationObserver((records) => forget(read, records));
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  return { root, known, read, observer };
}

function forget(read: Memory['read'], records: readonly MutationRecord[]): void {
  for (const { target } of records) forgetAround(read, target);
}

function forgetAround(read: Memory['read'], changed: Node): void {
  let node: Node | null = changed;
  while (node !== null && !(node instanceof Element && read.delete(node))) node = node.parentNode;
}
