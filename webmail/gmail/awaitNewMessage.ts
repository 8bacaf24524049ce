import type { EmailAddress } from '@/domain/people/emailAddress';
import { readFirst } from '../read';
import { observe } from '../watch';
import type { ReadyMessage } from '../webmail';
import { composeAlone } from './composeSelectors';
import { writings } from './findReply';
import { ownAccount } from './ownAccount';

/** `newMessageUrl`, and what Gmail makes of it while it loads. */
const BY_ADDRESS = /[?&](?:view|tf)=cm\b/u;
/** A mailbox that loads for longer shows what it shows: the text is still in the panel. */
const LONGEST_LOADING_MS = 60_000;

/** See `Webmail.awaitNewMessage`. Other pages are not looked at; this one only until recipients and account stand there. */
export function awaitNewMessage(
  page: Document,
  onReady: (ready: ReadyMessage) => void,
  signal: AbortSignal,
): void {
  if (!BY_ADDRESS.test(page.URL) && readFirst(page, composeAlone) === null) return;
  const over = new AbortController();
  const look = () => {
    const to = recipients(page);
    const account = to.length > 0 ? ownAccount(page) : null;
    if (over.signal.aborted || account === null) return;
    over.abort();
    onReady({ account, to });
  };
  const meanwhile = AbortSignal.any([signal, over.signal, AbortSignal.timeout(LONGEST_LOADING_MS)]);
  // The account may stand in the title alone.
  observe(
    page.documentElement,
    { childList: true, subtree: true },
    { onRecords: look, signal: meanwhile },
  );
  look();
}

function recipients(page: Document): readonly EmailAddress[] {
  const fresh = writings(page).find(({ facts }) => !facts.isAnswer && facts.threadId === null);
  return fresh?.facts.everybody ?? [];
}
