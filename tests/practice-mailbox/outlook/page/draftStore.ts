import { conversationOf } from './composeSeed';
import type { Conversation, Mail } from './mail';
import type { MailState } from './mailState';

/** Keeps a draft: in its conversation, or as the first mail of a new one. */
export function saveDraft(
  state: MailState,
  draft: Mail,
  conversationId: string | null,
): Conversation {
  return putMail(state, 'draft-saved', { draft: { ...draft, state: 'draft' }, conversationId });
}

export function discardDraft(state: MailState, draftId: string): void {
  const conversation = state.withMail(draftId);
  if (conversation === undefined) return;
  const mails = conversation.mails.filter(({ id }) => id !== draftId);
  state.put('draft-discarded', { ...conversation, mails });
}

interface Put {
  readonly draft: Mail;
  readonly conversationId: string | null;
}

export function putMail(
  state: MailState,
  kind: Parameters<MailState['put']>[0],
  { draft, conversationId }: Put,
): Conversation {
  const known =
    state.withMail(draft.id) ??
    (conversationId === null ? undefined : state.conversation(conversationId));
  const old = known ?? conversationOf(draft, state.all().length);
  const others = old.mails.filter(({ id }) => id !== draft.id);
  const subject = others.length === 0 ? draft.subject : old.subject;
  const conversation = { ...old, subject, mails: [...others, draft] };
  state.put(kind, conversation);
  return conversation;
}
