import type { FollowUp } from '@/domain/followUps/followUp';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Tone } from '@/domain/people/contact';
import type { Contact } from '@/domain/people/contact';
import { type RenderedReply, renderTemplate } from '@/domain/templates/renderTemplate';
import type { Template } from '@/domain/templates/template';
import { valuesFor } from '@/domain/templates/valuesFor';
import type { PersonRecord } from '@/domain/records/record';
import type { Due } from '@/domain/time/dueSchema';
import { type Moment, zonedAt } from '../words/moment';

export interface RenderedFor {
  readonly contact: Contact;
  readonly tone: Tone;
  readonly talk: TalkInteraction | null;
  readonly moment: Moment;
  /** What it is written for, and what is known of it. */
  readonly followUp: FollowUp | null;
  readonly records: readonly PersonRecord[];
  /** As the user mended it; without it as the record has it. */
  readonly topic?: string;
  readonly day?: Due | null;
}

/** The text for this person, greeted and taken leave of as the user does. */
export function renderedFor(template: Template, of: RenderedFor): RenderedReply {
  const { contact, tone, talk, moment } = of;
  const today = moment.now.toPlainDate();
  const zone = moment.now.timeZoneId;
  const { language } = template;
  return renderTemplate(template, {
    greeting: tone.greeting,
    farewell: tone.farewell,
    name: contact.name,
    firstNameConfirmed: false,
    when: talk === null ? null : { day: zonedAt(talk.at, moment).toPlainDate(), today },
    values: valuesFor({ ...of, day: of.day ?? null, language, today, zone }),
  });
}
