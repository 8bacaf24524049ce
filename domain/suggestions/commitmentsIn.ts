import { found, type Finding, type Mail } from './mail';
import type { Match } from './matcher';
import type { Sentence } from './sentencesIn';

interface Part {
  readonly sentence: Sentence;
  readonly match: Match;
  /** Where the part of the sentence that belongs to this verb begins and ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Each separate commitment of a sentence: "tomorrow I send the file and on Monday I come" are two, "I put it together and
 * send it on Monday" is one.
 */
export function commitmentsIn(
  mail: Mail,
  sentence: Sentence,
  said: readonly Match[],
): readonly Finding[] {
  const commitments: Finding[] = [];
  for (const part of partsOf(mail, sentence, said)) {
    const due = dayWithin(mail, sentence, part);
    const last = commitments.at(-1);
    // "I check the stock and let you know": telling how it went is part of the deed.
    if (last !== undefined && due === null && isReport(mail, part)) continue;
    if (last === undefined || isForItself(mail, part, last)) {
      commitments.push({ sentence, match: part.match, due });
    } else commitments.splice(-1, 1, due === null ? last : { ...last, due });
  }
  return commitments;
}

/** Whether it is another commitment than the last one, and no more of the same: "we bring it on Monday and fit it". */
function isForItself(mail: Mail, part: Part, last: Finding): boolean {
  const isDated = (last.due ?? null) !== null;
  const isMore = isDated && dayWithin(mail, part.sentence, part) === null && isJoined(mail, part);
  if (isMore) return false;
  return isDated || isReceived(mail, part) !== isReceived(mail, last) || isLedByDay(mail, part);
}

/** Joined by a bare "and": no comma, no "meanwhile". */
function isJoined(mail: Mail, { sentence, match, start }: Part): boolean {
  const first = sentence.words.findIndex((word) => word.start >= start);
  const isApart = found(mail, sentence, 'apart').some(
    (one) => one.first >= first && one.first <= match.first,
  );
  const isAfterComma = sentence.words[first - 1]?.clause !== sentence.words[first]?.clause;
  return !isApart && !isAfterComma;
}

/** Whether the part, from its verb on, is about telling: "and let you know". */
function isReport(mail: Mail, { sentence, match, start, end }: Part): boolean {
  const verb = sentence.words[match.first]?.start ?? start;
  return found(mail, sentence, 'promise-report').some(({ first }) => {
    const at = sentence.words[first]?.start ?? start;
    return at >= verb && at < end;
  });
}

/** "I send the file, and tomorrow I call": a day that stands before its verb is that verb's alone. */
function isLedByDay(mail: Mail, { sentence, match, start }: Part): boolean {
  const verb = sentence.words[match.first]?.start ?? start;
  return mail
    .datesIn(sentence)
    .some((date) => date.day !== null && date.start >= start && date.end <= verb);
}

/** "You will have it" is another's part than "I send". */
function isReceived(mail: Mail, { sentence, match }: Finding): boolean {
  return found(mail, sentence, 'promise-received').some(({ first }) => first === match.first);
}

/** The sentence cut between its verbs, where an "and" or a comma stands. */
function partsOf(mail: Mail, sentence: Sentence, said: readonly Match[]): readonly Part[] {
  const matches = apart(said);
  const cuts = matches
    .slice(1)
    .map((match, index) => cutBetween(mail, sentence, [matches[index], match]));
  const kept = matches.filter((_, index) => index === 0 || cuts[index - 1] !== null);
  const places = cuts.filter((cut) => cut !== null);
  return kept.map((match, index) => ({
    sentence,
    match,
    start: places[index - 1] ?? sentence.start,
    end: places[index] ?? sentence.end,
  }));
}

function apart(said: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of said.toSorted((one, other) => one.first - other.first)) {
    if (match.first >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}

/** Where the last "and" or comma between two verbs stands; `null` where there is none. */
function cutBetween(
  mail: Mail,
  sentence: Sentence,
  [one, other]: readonly [Match | undefined, Match],
): number | null {
  const between = { from: one?.end ?? 0, to: other.first };
  const ands = found(mail, sentence, 'and').map(({ first }) => first);
  const commas = sentence.words.flatMap(({ clause }, index) =>
    clause === sentence.words[index - 1]?.clause ? [] : [index],
  );
  const cut = [...ands, ...commas]
    .filter((index) => index >= between.from && index <= between.to)
    .toSorted((first, second) => first - second)
    .at(-1);
  return cut === undefined ? null : (sentence.words[cut]?.start ?? null);
}

function dayWithin(
  mail: Mail,
  sentence: Sentence,
  { match, start, end }: Part,
): Temporal.PlainDate | null {
  const verb = sentence.words[match.first]?.start ?? start;
  const from = Math.max(start, butBefore(mail, sentence, match));
  const to = Math.min(end, purposeAfter(mail, sentence, match));
  const own = mail
    .datesIn(sentence)
    .filter((date) => date.day !== null && date.start >= from && date.start < to);
  return (own.find((date) => date.end > verb) ?? own.at(-1))?.day ?? null;
}

/** Where the last "but" before the phrase stands: a day before it belongs to something else. */
function butBefore(mail: Mail, sentence: Sentence, { first }: Match): number {
  const but = found(mail, sentence, 'but').findLast((one) => one.first < first);
  return but === undefined ? sentence.start : (sentence.words[but.first]?.start ?? sentence.start);
}

/** Where the first "so that" after the phrase stands: a day beyond it is when the other can use what was promised. */
function purposeAfter(mail: Mail, sentence: Sentence, { first }: Match): number {
  const purpose = found(mail, sentence, 'so-that').find((one) => one.first > first);
  return sentence.words[purpose?.first ?? -1]?.start ?? sentence.end;
}
