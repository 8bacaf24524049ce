import type { Composer } from './composer';
import { isFresh } from './fillNewMessage';
import { writings } from './findReply';
import { observe } from './watch';
import type { ReadyMessage } from './webmail';

/** A mailbox that loads for longer shows what it shows: the text is still in the panel. */
const LONGEST_LOADING_MS = 60_000;

interface Listener {
  readonly onReady: (ready: ReadyMessage) => void;
  readonly signal: AbortSignal;
}

/** See `Webmail.awaitNewMessage`. Other pages are not looked at; this one only until recipients and account stand there. */
export function awaitNewMessage(
  composer: Composer,
  page: Document,
  { onReady, signal }: Listener,
): void {
  if (!composer.isNewMessage(page)) return;
  const over = new AbortController();
  const look = () => {
    const fresh = writings(composer, page).find(isFresh);
    const to = fresh?.facts.everybody ?? [];
    const account = to.length > 0 ? composer.accountOf(page, fresh?.compose) : null;
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
