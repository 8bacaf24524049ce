import type { Conversation, Mail, Person, Stage } from './mail';

/** One row of a list: a conversation, or with conversation view off one mail of it. */
export interface Row {
  readonly conversation: Conversation;
  /** Those that lie in the folder, newest first. */
  readonly mails: readonly Mail[];
  readonly at: number;
}

interface Asked {
  readonly folder: string;
  readonly conversations: boolean;
  readonly me: Person;
}

/** A folder's rows, newest first: a conversation stands in each folder in which one of its mails lies. */
export function rowsOf(all: readonly Conversation[], asked: Asked): readonly Row[] {
  const rows = all.flatMap((conversation) => {
    const there = conversation.mails.filter(
      (mail) => folderOf(mail, conversation) === asked.folder,
    );
    const mails = there.toReversed();
    if (mails.length === 0) return [];
    return asked.conversations
      ? [rowOf(conversation, mails)]
      : mails.map((mail) => rowOf(conversation, [mail]));
  });
  return rows.toSorted((a, b) => b.at - a.at);
}

function rowOf(conversation: Conversation, mails: readonly Mail[]): Row {
  return { conversation, mails, at: Math.max(...mails.map(({ sentAt }) => sentAt)) };
}

function folderOf({ state }: Mail, { folder }: Conversation): string {
  return folders[state] ?? folder;
}

const folders: Readonly<Record<Stage, string | null>> = {
  received: null,
  sent: 'sentitems',
  draft: 'drafts',
  sending: 'outbox',
};
