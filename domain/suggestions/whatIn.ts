import type { Finding, Mail } from './mail';

/** Longer ones are no short thing any more. */
const LONGEST = 80;
/** To whom, before the thing: "I send you …", „ich schicke Ihnen …". */
const RECEIVER =
  /^(?:you|u|them|him|her|ti|vi|le|gli|ihnen|dir|euch|vous|te|os|les|a voi|a te|a lei)\s+/iu;
/** What leads to a day, and has lost it: "the quote by". */
const LEADING =
  /\s+(?:by|until|before|on|for|within|entro|per|il|la|bis|zum|zur|am|den|vor|innerhalb|avant|pour|d['’]ici|le|para|antes|de|el|in)\s*$/iu;

/**
 * What a finding is about, in the words that stand after its phrase, up to the day or the end of the clause: "the revised
 * quote"; `null` where nothing short stands there.
 */
export function whatIn(text: string, mail: Mail, { sentence, match }: Finding): string | null {
  const rest = sentence.words.slice(match.end);
  const clause = sentence.words[match.end - 1]?.clause;
  const same = rest.filter((word) => word.clause === clause);
  const [first] = same;
  if (first === undefined) return null;
  const days = mail.datesIn(sentence).map(({ start }) => start);
  const end = Math.min(...days.filter((day) => day > first.start), same.at(-1)?.end ?? 0);
  return short(text.slice(first.start, end));
}

function short(words: string): string | null {
  const one = words.replaceAll(/\s+/gu, ' ').trim().replace(RECEIVER, '');
  const thing = one.replace(LEADING, '').replace(LEADING, '').trim();
  return thing === '' || thing.length > LONGEST ? null : thing;
}
