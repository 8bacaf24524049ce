import { awaitNewMessage } from './awaitNewMessage';
import type { Composer } from './composer';
import { fillNewMessage } from './fillNewMessage';
import { insertReply } from './insertReply';
import { openReply } from './openReply';
import { watchSending } from './watchSending';
import type { Webmail } from './webmail';

type Writer = Pick<
  Webmail,
  'insertReply' | 'openReply' | 'fillNewMessage' | 'watchSending' | 'awaitNewMessage'
>;

/** The writing side of a webmail, by what it knows of its composes. */
export function writer(composer: Composer): Writer {
  return {
    insertReply: (page, target, text) => insertReply(composer, page, { target, text }),
    openReply: async (page) => {
      const reply = await openReply(composer, page, null);
      reply?.editor.focus();
      return reply !== null;
    },
    fillNewMessage: async (page, wanted) => fillNewMessage(composer, page, wanted),
    watchSending: (page, onSending, signal) => watchSending(composer, page, { onSending, signal }),
    awaitNewMessage: (page, onReady, signal) =>
      awaitNewMessage(composer, page, { onReady, signal }),
  };
}
