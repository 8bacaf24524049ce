import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { TalkInteraction } from '@/domain/mail/interaction';
import { unknownTone } from '@/domain/mail/unknownTone';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { exampleValues } from '@/domain/templates/exampleValues';
import { dayNamedIn } from '@/domain/templates/purpose';
import { purposeOf } from '@/domain/templates/purposeOf';
import { type RenderedReply, renderTemplate } from '@/domain/templates/renderTemplate';
import type { Template } from '@/domain/templates/template';
import type { Moment } from '../words/moment';
import { renderedFor } from '../write/renderedFor';

/** Somebody real, as far as a text can name what is known of them. */
export interface PreviewPerson {
  readonly contact: Contact;
  readonly followUps: readonly FollowUp[];
  readonly records: readonly PersonRecord[];
  /** The latest. */
  readonly talk: TalkInteraction | null;
}

const DAYS_AHEAD = 7;

/** The text as it would read for them; `null`: for somebody made up, of whom everything is known. */
export function previewOf(
  template: Template,
  person: PreviewPerson | null,
  moment: Moment,
): RenderedReply {
  if (person === null) return madeUp(template, moment);
  const { contact, records, talk } = person;
  const { purpose } = template;
  const on = moment.now.toPlainDate().add({ days: DAYS_AHEAD }).toString();
  return renderedFor(template, {
    contact,
    records,
    talk,
    moment,
    tone: contact.seenTone ?? unknownTone,
    followUp: person.followUps.find((one) => purposeOf(one) === purpose) ?? null,
    day: dayNamedIn(purpose) === null ? null : { on },
  });
}

function madeUp(template: Template, { now }: Moment): RenderedReply {
  const today = now.toPlainDate();
  return renderTemplate(template, {
    greeting: null,
    farewell: null,
    name: i18n.t('welcome.ada'),
    firstNameConfirmed: true,
    when: { day: today.subtract({ days: 1 }), today },
    values: exampleValues(template.language, today),
  });
}
