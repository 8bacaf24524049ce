import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Tone } from '@/domain/people/contact';
import type { Contact } from '@/domain/people/contact';
import { type RenderedReply, renderTemplate } from '@/domain/templates/renderTemplate';
import type { Template } from '@/domain/templates/template';
import { type Moment, zonedAt } from '../words/moment';

export interface RenderedFor {
  readonly contact: Contact;
  readonly tone: Tone;
  readonly talk: TalkInteraction | null;
  readonly moment: Moment;
}

/** The text for this person, greeted and taken leave of as the user does. */
export function renderedFor(
  template: Template,
  { contact, tone, talk, moment }: RenderedFor,
): RenderedReply {
  const today = moment.now.toPlainDate();
  return renderTemplate(template, {
    greeting: tone.greeting,
    farewell: tone.farewell,
    name: contact.name,
    firstNameConfirmed: false,
    when: talk === null ? null : { day: zonedAt(talk.at, moment).toPlainDate(), today },
  });
}
