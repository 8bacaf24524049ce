import { decimal, hash, idAt, signed, tokenOf } from '../gmailIds';
import type { MailLanguage, MailMessage, MailPerson, MailThread } from '../mailboxData';
import { correspondents, type Correspondent } from './correspondents';
import { writtenTo } from './writtenTo';

interface Telling {
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly owner: MailPerson;
}

/** What the user sent over more than a year to people who are not in the story: one thread a mail, some answered. */
export function sentHistory(telling: Telling): readonly MailThread[] {
  return correspondents.flatMap((person) =>
    writtenTo(person).map((daysAgo, i) => threadOf({ person, daysAgo, i }, telling)),
  );
}

interface Place {
  readonly person: Correspondent;
  readonly daysAgo: number;
  readonly i: number;
}

const DAY_STARTS_AT = 8 * 60;
const WORKING_MINUTES = 10 * 60;
/** One mail in four is answered, on the same day. */
const ANSWERED = 4;

function threadOf(place: Place, telling: Telling): MailThread {
  const key = `sent/${place.person.address}/${place.i}`;
  const sent = ownMail(key, place, telling);
  const id = idAt(sent.at - 38_000, key);
  const isAnswered = hash(`${key}?`) % ANSWERED === 0;
  return {
    key,
    id,
    permId: `thread-a:r${signed(key)}`,
    token: tokenOf(key, true),
    subject: subjectOf(place),
    labels: [],
    messages: isAnswered ? [sent, answerTo(sent, key, telling)] : [sent],
  };
}

function ownMail(
  key: string,
  { person, daysAgo }: Place,
  { now, zone, owner }: Telling,
): MailMessage {
  const minutes = DAY_STARTS_AT + (hash(`${key}@`) % WORKING_MINUTES);
  const day = now.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: daysAgo });
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const at = day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  return {
    id: idAt(at - 600, key),
    permId: `msg-a:r${signed(`${key}!`)}`,
    from: owner,
    to: readersOf(person),
    cc: [],
    at,
    language: person.language,
    program: 'gmail',
    text: textTo(person),
  };
}

function answerTo(sent: MailMessage, key: string, { owner }: Telling): MailMessage {
  const [writer = owner] = sent.to;
  const at = sent.at + 60_000 * (35 + (hash(`${key}>`) % 60));
  const id = idAt(at + 1_900, `${key}>`);
  const text = `${thanks[sent.language]}\n\n${writer.name}`;
  const answer = { from: writer, to: [owner], at, id, permId: `msg-f:${decimal(id)}`, text };
  return { ...sent, ...answer };
}

const thanks: Readonly<Record<MailLanguage, string>> = {
  it: 'Grazie Marta, così va bene.',
  en: 'Thank you Marta, that works for us.',
  de: 'Danke Marta, so passt es.',
};

function textTo({ name, language, about }: Correspondent): string {
  const first = name.split(' ')[0] ?? name;
  const texts: Readonly<Record<MailLanguage, string>> = {
    it: `Ciao ${first},\n\nti riassumo a che punto siamo: ${about}. Fammi sapere se va bene così.\n\nA presto,\nMarta`,
    en: `Hi ${first},\n\nhere is where we stand with ${about}. Let me know if this works for you.\n\nBest,\nMarta`,
    de: `Hallo ${first},\n\nhier der Stand: ${about}. Sag mir bitte, ob es so passt.\n\nViele Grüße\nMarta`,
  };
  return texts[language];
}

/** The colleague, where there is one, reads every mail. */
function readersOf(person: Correspondent): readonly MailPerson[] {
  const named = /^(.*) <(.*)>$/u.exec(person.with ?? '');
  const { name, address } = person;
  const colleague = named === null ? [] : [{ name: named[1] ?? '', address: named[2] ?? '' }];
  return [{ name, address }, ...colleague];
}

function subjectOf({ person: { about }, i }: Place): string {
  const capital = about.charAt(0).toUpperCase() + about.slice(1);
  return i === 0 ? capital : `${capital} (${i + 1})`;
}
