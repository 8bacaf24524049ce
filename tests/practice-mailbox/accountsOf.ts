import type { Account, Body, Draft, Message, Quote, Thread } from './gmail/mail';
import type {
  MailAccount,
  MailboxData,
  MailLanguage,
  MailMessage,
  MailThread,
} from './mailboxData';

const wrote: Record<
  MailLanguage,
  { readonly locale: string; readonly words: (on: string, who: string) => string }
> = {
  it: { locale: 'it-IT', words: (on, who) => `Il giorno ${on} ${who} ha scritto:` },
  en: { locale: 'en-GB', words: (on, who) => `On ${on} ${who} wrote:` },
  de: { locale: 'de-DE', words: (on, who) => `Am ${on} schrieb ${who}:` },
};

/** The story's mail in the form in which the page shows it. */
export function accountsOf(data: MailboxData, zone: string): readonly Account[] {
  return data.accounts.map((account) => ({
    me: account.owner,
    ...(account.delegation ? { delegation: account.delegation } : {}),
    signature: account.signature,
    threads: [...account.threads, ...account.sentHistory].map((thread) =>
      threadOf(thread, { account, zone }),
    ),
  }));
}

interface Told {
  readonly account: MailAccount;
  readonly zone: string;
}

function threadOf(thread: MailThread, told: Told): Thread {
  const real = thread.messages.filter(({ isDraft }) => isDraft !== true);
  const draft = thread.messages.find(({ isDraft }) => isDraft === true);
  const isOwn = (message: MailMessage) => message.from.address === told.account.owner.address;
  return {
    id: thread.id,
    permId: thread.permId,
    token: thread.token,
    subject: thread.subject,
    labels: [
      ...thread.labels,
      ...(real.some(isOwn) ? ['sent'] : []),
      ...(thread.isStarred === true ? ['starred'] : []),
    ],
    messages: real.map((message) => messageOf(message, real, told)),
    draft: draft ? draftOf(draft, real, told) : null,
  };
}

function messageOf(message: MailMessage, thread: readonly MailMessage[], told: Told): Message {
  const { id, permId, from, to, cc, at, isUnread = false, isList = false } = message;
  return {
    id,
    permId: `#${permId}`,
    from,
    to,
    cc,
    sentAt: at,
    body: bodyOf(message, thread, told),
    unread: isUnread,
    ...(isList ? { fromList: true } : {}),
  };
}

function draftOf(draft: MailMessage, thread: readonly MailMessage[], told: Told): Draft {
  const { id, permId, to, cc, at } = draft;
  return { id, permId: `#${permId}`, savedAt: at, to, cc, body: bodyOf(draft, thread, told) };
}

function bodyOf(
  { text, quotes, language, from }: MailMessage,
  thread: readonly MailMessage[],
  { account, zone }: Told,
): Body {
  const quoted = thread.find(({ id }) => id === quotes);
  const isOwn = from.address === account.owner.address;
  return {
    lines: text.split('\n'),
    ...(isOwn && account.signature.length > 0 ? { signature: account.signature } : {}),
    ...(quoted ? { quote: quoteOf(quoted, { language, zone }) } : {}),
  };
}

function quoteOf(
  { at, from, text }: MailMessage,
  { language, zone }: { readonly language: MailLanguage; readonly zone: string },
): Quote {
  const { locale, words } = wrote[language];
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } as const;
  const on = new Intl.DateTimeFormat(locale, style).format(at);
  return { attribution: words(on, `${from.name} <${from.address}>`), lines: text.split('\n') };
}
