import { z } from 'zod/mini';
import { talkKindSchema, wentSchema } from '@/domain/mail/interaction';
import { newMessageWishSchema, replyWishSchema } from '@/domain/mail/waitingText';
import { awaySchema, carePartSchema, careSaidSchema } from '@/domain/people/care';
import { cadenceSchema, formalitySchema, idSchema, languageSchema } from '@/domain/people/contact';
import { epochSchema } from '@/domain/time/epochSchema';
import { holidayCountries } from '@/domain/time/holidaysIn';
import { emailAddressSchema } from '@/domain/people/emailAddressSchema';
import { noteTextSchema } from '@/domain/people/note';
import { leftAloneSchema, settingsSaidSchema } from '@/domain/people/settings';
import { personRecordSchema } from '@/domain/records/record';
import {
  templateKeySchema,
  templateOrderSchema,
  templatesSchema,
} from '@/domain/templates/ownTemplates';
import { dueSchema } from '@/domain/time/dueSchema';
import { aboutSuggestions } from './aboutSuggestions';
import { act, done, ofContact, shownName } from './parts';

/** Ticked in the list of people. */
const chosenPeople = z.readonly(z.array(idSchema).check(z.minLength(1), z.maxLength(100_000)));

const talkSaid = {
  kind: talkKindSchema,
  went: wentSchema,
  at: epochSchema,
  said: z.string().check(z.maxLength(5_000)),
} as const;

/** Messages to the background that only our own pages send (`toBackground` in `protocol.ts` has the rules). */
export const fromPanel = {
  /** Goes to the thread in a tab of that account, or opens one; `text` goes into its reply once it is read. */
  openWanted: {
    request: z.object({
      ...act,
      account: emailAddressSchema,
      threadId: z.string(),
      text: z.nullable(replyWishSchema),
    }),
    reply: done,
  },
  /** Opens a new message in a tab of that account; the text goes in once it stands open. */
  newMessageWanted: { request: z.object({ ...act, text: newMessageWishSchema }), reply: done },
  contactNamed: {
    request: z.object({ ...ofContact, address: emailAddressSchema, name: z.nullable(z.string()) }),
    reply: z.object({ contactId: idSchema }),
  },
  /** The user says who a name is that stands without an address in this conversation. */
  personNamed: {
    request: z.object({ ...ofContact, ...shownName, address: emailAddressSchema }),
    reply: z.object({ contactId: idSchema }),
  },
  /** Takes that back: what was kept of the conversation under that person goes too. */
  nameForgotten: { request: z.object({ ...act, ...shownName }), reply: done },
  followed: { request: z.object({ ...ofContact, follow: z.boolean() }), reply: done },
  toneChosen: {
    request: z.object({ ...ofContact, language: languageSchema, formality: formalitySchema }),
    reply: done,
  },
  spoke: {
    request: z.object({
      ...ofContact,
      interactionId: idSchema,
      followUpId: idSchema,
      ...talkSaid,
    }),
    reply: z.object({ thankYouId: z.nullable(idSchema) }),
  },
  noteWritten: {
    request: z.object({ ...ofContact, noteId: idSchema, text: noteTextSchema }),
    reply: done,
  },
  notePinned: { request: z.object({ ...act, noteId: idSchema, pinned: z.boolean() }), reply: done },
  noteDeleted: { request: z.object({ ...act, noteId: idSchema }), reply: done },
  /** A record is written, or changed: its id tells. */
  recordKept: {
    request: z.object({
      ...act,
      record: personRecordSchema,
      /** The suggestion that it was made of: accepted by the same act. */
      suggestionId: z.optional(idSchema),
    }),
    reply: done,
  },
  /** Everything about `otherId` stands with `contactId` from now on. */
  peopleMerged: { request: z.object({ ...ofContact, otherId: idSchema }), reply: done },
  /** `added`: `false` where the address is kept already, of this person or another. */
  addressAdded: {
    request: z.object({ ...ofContact, address: emailAddressSchema }),
    reply: z.object({ added: z.boolean() }),
  },
  /** Whom Premura leaves alone; what is kept of them goes. `gone`: how many people. */
  leftAlone: {
    request: z.object({
      ...act,
      neverTrack: leftAloneSchema,
      colleagueDomains: leftAloneSchema,
    }),
    reply: z.object({ gone: z.int() }),
  },
  /** Everything about them goes for good, without undo; `leaveAlone`: their addresses are never to be kept again. */
  personErased: { request: z.object({ ...ofContact, leaveAlone: z.boolean() }), reply: done },
  /** As it was, said better. */
  talkChanged: {
    request: z.object({ ...act, interactionId: idSchema, ...talkSaid }),
    reply: done,
  },
  /** A talk that was noted by mistake. */
  talkRemoved: { request: z.object({ ...act, interactionId: idSchema }), reply: done },
  recordRemoved: { request: z.object({ ...act, id: idSchema }), reply: done },
  /** `care`: the parts that are said anew; `without`: those that are taken back; the rest stays. */
  careChanged: {
    request: z.object({
      ...ofContact,
      care: careSaidSchema,
      without: z.readonly(z.array(carePartSchema)),
      cadenceDays: z.optional(cadenceSchema),
    }),
    reply: done,
  },
  /** The user says of a mail that it was no contact, or takes that back. */
  touchCorrected: {
    request: z.object({ ...act, interactionId: z.string(), isContact: z.boolean() }),
    reply: done,
  },
  /** Whether Premura compares how mails are written (DESIGN P13). */
  toneWatched: { request: z.object({ ...act, watches: z.boolean() }), reply: done },
  /** The Friday review of that week (its Monday), as it stands now. */
  weekReviewed: {
    request: z.object({
      ...act,
      week: z.iso.date(),
      seen: z.readonly(z.array(idSchema).check(z.maxLength(2_000))),
      isDone: z.boolean(),
    }),
    reply: done,
  },
  ...aboutSuggestions,
  reminded: {
    request: z.object({
      ...ofContact,
      followUpId: idSchema,
      due: dueSchema,
      topic: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
    }),
    reply: done,
  },
  followUpClosed: {
    request: z.object({
      ...act,
      followUpId: idSchema,
      as: z.enum(['done', 'dismissed']),
      /** The mail with which it went out, where the user says so. */
      sentIn: z.optional(z.string()),
    }),
    reply: done,
  },
  followUpSnoozed: {
    request: z.object({ ...act, followUpId: idSchema, until: dueSchema }),
    reply: done,
  },
  /** *Did it go out?* *Not yet*: our word is broken until that is told. */
  wordBroken: { request: z.object({ ...act, followUpId: idSchema }), reply: done },
  /** They were told of another day, by another way than our text. */
  wordMoved: { request: z.object({ ...act, followUpId: idSchema, due: dueSchema }), reply: done },
  /** "If no answer by": what they owe since the last own mail. */
  answerAwaited: {
    request: z.object({ ...ofContact, followUpId: idSchema, due: dueSchema }),
    reply: done,
  },
  /** Everything that is due until the user is back, of everybody. */
  allSnoozed: { request: z.object({ ...act, until: dueSchema }), reply: done },
  /** What falls due with these people before that day. */
  peopleSnoozed: {
    request: z.object({ ...act, contactIds: chosenPeople, until: dueSchema }),
    reply: done,
  },
  cadenceAgreed: {
    request: z.object({ ...act, contactIds: chosenPeople, cadenceDays: cadenceSchema }),
    reply: done,
  },
  /** When the user is away, and whose holidays are days off. */
  timeOffKept: {
    request: z.object({
      ...act,
      away: z.readonly(z.array(awaySchema).check(z.maxLength(200))),
      holidayCountries: z.readonly(z.array(z.enum(holidayCountries))),
    }),
    reply: done,
  },
  /** The companies that were ticked on the first day. */
  peopleFollowed: { request: z.object({ ...act, contactIds: chosenPeople }), reply: done },
  /** The settings that are said anew; the rest stays. */
  settingsKept: { request: z.object({ ...act, settings: settingsSaidSchema }), reply: done },
  /** Texts of the user's own: written or changed, taken back, put in order. */
  templatesChanged: {
    request: z.object({
      ...act,
      put: templatesSchema,
      remove: z.readonly(z.array(templateKeySchema)),
      order: z.readonly(z.array(templateOrderSchema)),
    }),
    reply: done,
  },
  settingsReset: { request: z.object(act), reply: done },
  /** One click: the screen may be seen by others, or no longer. */
  discreetTurned: { request: z.object(act), reply: done },
} as const;
