import type { Moment } from '@/components/words/moment';
import { alsoSettled } from '@/domain/followUps/alsoSettled';
import type { Occasion } from '@/domain/followUps/occasion';
import type { OpenThread } from '@/domain/mail/openThread';
import { templatesIn } from '@/domain/templates/templatesIn';
import { thanksText } from '@/domain/templates/thanksText';
import { builtInTemplates } from './builtInTemplates';
import { intoReply } from './intoReply';
import { type Person, readPerson } from './readPerson';
import { thanksDue } from './thanksDue';
import { toneFor } from './toneFor';
import type { Acts } from './useActs';

interface Thanking {
  readonly contactId: string;
  readonly occasion: Occasion;
  readonly thread: OpenThread | null;
  readonly moment: Moment;
}

/** The thanks for what was just noted, in the reply of their mail that stands open. False where the user must choose. */
export async function thankAtOnce(of: Thanking, acts: Acts): Promise<boolean> {
  const { contactId, occasion, thread, moment } = of;
  const person = thread?.contactId === contactId ? await readPerson(contactId) : null;
  if (person === null) return false;
  const { due } = thanksDue(person);
  const at = { now: moment.now.toInstant(), zone: person.settings.zone };
  if (due?.occasion !== occasion || alsoSettled(person.followUps, due, at).length > 0) return false;
  const text = textFor(person, of);
  if (text === null) return false;
  const chosen = { ...text, occasion, alsoIds: [] };
  return (await intoReply({ thread, chosen, due }, acts)) === null;
}

function textFor(person: Person, { occasion, thread, moment }: Thanking) {
  const { contact, records, settings } = person;
  const { due, talk } = thanksDue(person);
  return thanksText(templatesIn(builtInTemplates, settings), {
    occasion,
    tone: toneFor(contact, thread),
    contact,
    talk,
    followUp: due,
    records,
    interfaceLanguage: moment.locale,
    today: moment.now.toPlainDate(),
    zone: settings.zone,
  });
}
