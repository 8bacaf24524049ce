import { renderedFor } from '@/components/write/renderedFor';
import type { Moment } from '@/components/words/moment';
import { alsoSettled } from '@/domain/followUps/alsoSettled';
import type { FollowUp } from '@/domain/followUps/followUp';
import { placeToWrite } from '@/domain/followUps/placeToWrite';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { phraseOf } from '@/domain/templates/fieldWords';
import { dayNamedIn } from '@/domain/templates/purpose';
import { purposeOf } from '@/domain/templates/purposeOf';
import { languagesOf, templatesIn } from '@/domain/templates/templatesIn';
import { wordingFor } from '@/domain/templates/thanksText';
import { unsettledFollowUpsOf } from '@/storage/followUps';
import { builtInTemplates } from './builtInTemplates';
import { type Person, readPerson } from './readPerson';
import { toneFor } from './toneFor';
import type { Acts } from './useActs';
import { writeAt } from './writeAt';

/**
 * Takes the usual text of a follow-up to where it is written. False where the user has something to say first: a day,
 * what else the mail settles, from where to write.
 */
export async function writeAtOnce(
  followUp: FollowUp,
  moment: Moment,
  acts: Acts,
): Promise<boolean> {
  const person = await readPerson(followUp.contactId);
  const purpose = purposeOf(followUp);
  if (person === null || purpose === null || dayNamedIn(purpose) !== null) return false;
  const { contact, interactions } = person;
  const now = moment.now.toInstant();
  const place = placeToWrite(followUp, interactions, now);
  if (place === null || (await settlesMore(person, followUp, now))) return false;
  const chosen = usualText(person, followUp, moment);
  return chosen !== null && writeAt(place, { contact, followUp, purpose, chosen }, acts);
}

async function settlesMore(
  { contact, followUps, settings: { zone } }: Person,
  followUp: FollowUp,
  now: Temporal.Instant,
): Promise<boolean> {
  const joining = (await unsettledFollowUpsOf(contact.id)).filter(({ joins }) => joins === true);
  return alsoSettled([...followUps, ...joining], followUp, { now, zone }).length > 0;
}

function usualText({ contact, records, settings }: Person, followUp: FollowUp, moment: Moment) {
  const templates = templatesIn(builtInTemplates, settings);
  const tone = toneFor(contact, null);
  const languages = languagesOf(templates);
  const wording = wordingFor({ contact, tone, interfaceLanguage: moment.locale, languages });
  const purpose = purposeOf(followUp);
  if (purpose === null) return null;
  const [template] = fittingTemplates(templates, { ...wording, purpose, talk: null });
  if (template === undefined) return null;
  const topic = phraseOf(followUp.topic) ?? '';
  const of = { contact, tone, talk: null, moment, followUp, records, topic };
  const text = renderedFor(template, of);
  return { subject: template.subject ?? '', ...text, day: null, alsoIds: [] };
}
