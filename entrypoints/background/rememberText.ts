import type { FollowUp, WrittenIn } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';
import { scheduled } from '@/domain/followUps/scheduled';
import { thanksFor } from '@/domain/followUps/thanks';
import type { Due } from '@/domain/time/dueSchema';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { Change } from '@/storage/change';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { historyWith, newestInThread } from '@/storage/interactions';
import { currentSettings } from '@/storage/settings';

/** A text that was put into a reply, or into a new message (`threadId: null`), and what it was for. */
export interface TextFor {
  readonly contactId: string;
  readonly account: EmailAddress;
  readonly threadId: string | null;
  readonly followUpIds: readonly string[];
  readonly occasion: Occasion | null;
  readonly purpose?: string | undefined;
  readonly date?: Due | undefined;
  /** The id of thanks that nobody asked for, where it is for none that is due. */
  readonly newFollowUpId: string;
  readonly now: Temporal.Instant;
}

/** Remembers where the text was put with what it is for, until it is seen that it was sent. */
export async function rememberText(c: Change, text: TextFor): Promise<void> {
  const writtenIn = await placeOf(text);
  const meant = (await unsettledFollowUpsOf(text.contactId)).filter(({ id }) =>
    text.followUpIds.includes(id),
  );
  // The text is that of the first; the others are settled by the same mail.
  const [lead] = text.followUpIds;
  const written = meant.map((followUp) =>
    followUp.id === lead
      ? { ...followUp, writtenIn: { ...writtenIn, ...whatItSays(text) } }
      : { ...followUp, writtenIn },
  );
  const isUnasked = text.occasion !== null && !meant.some(({ kind }) => kind === 'thank-you');
  const thanks = isUnasked ? [await unaskedThanks(text, writtenIn)] : [];
  await c.put('followUps', [...written, ...thanks]);
}

function whatItSays({ purpose, date }: TextFor): Pick<WrittenIn, 'purpose' | 'date'> {
  return {
    ...(purpose === undefined ? {} : { purpose }),
    ...(date === undefined ? {} : { date }),
  };
}

async function placeOf({ contactId, account, threadId, now }: TextFor) {
  const newestAt =
    threadId === null
      ? (await historyWith(contactId)).at(-1)?.at
      : await newestInThread(contactId, threadId);
  return { account, threadId, at: now.epochMilliseconds, newestAt: newestAt ?? 0 };
}

/** Thanks on the user's own impulse: nothing was due, so nothing is until they are sent. */
async function unaskedThanks(
  { contactId, newFollowUpId, occasion, now }: TextFor,
  writtenIn: FollowUp['writtenIn'],
): Promise<FollowUp> {
  const settings = await currentSettings();
  const by = {
    id: newFollowUpId,
    contactId,
    occasion: occasion ?? 'for-kind-words',
    settings,
    now,
  };
  return scheduled({ ...thanksFor({ ...by, talk: null }), writtenIn }, settings.zone);
}
