/** What mail programs put before a subject, in the languages of the webmails, and marks such as "[EXTERN]". */
const BEFORE =
  /^\s*(?:\[[^\]]{0,40}\]|(?:re|r|aw|wg|fw|fwd|i|rif|tr|rv|sv|vs|antw|enc|res)(?:\[\d{1,3}\])?\s?:)\s*/iu;
const MOST_PREFIXES = 10;

/** A subject as what the mail is about: without "Re:", "AW:", "[EXTERN]". */
export function plainSubject(subject: string): string {
  let plain = subject;
  for (let times = 0; times < MOST_PREFIXES && BEFORE.test(plain); times += 1) {
    plain = plain.replace(BEFORE, '');
  }
  return plain.trim();
}
