import type { Formality, Language } from '@/domain/people/contact';
import { closings } from './closings';
import { wordsOf } from './greeting';

const LONGEST_LINE = 60;
const LAST_LINES = 6;
const LAST_CHARACTERS = 2_000;

/** The languages in which this line is a farewell and nothing else. */
function languagesOf(line: string): readonly Language[] {
  const words = wordsOf(line);
  return closings
    .filter(
      ({ anchors, around }) =>
        words.some((word) => anchors.has(word)) &&
        words.every((word) => anchors.has(word) || around.has(word)),
    )
    .map(({ language }) => language);
}

function isFormula(line: string): boolean {
  return line.length <= LONGEST_LINE && languagesOf(line).length > 0;
}

function isOwnName(line: string | undefined, ownName: string | null): line is string {
  if (line === undefined || line.length > LONGEST_LINE) return false;
  const own = wordsOf(ownName ?? '');
  const words = wordsOf(line);
  return words.length > 0 && words.every((word) => own.includes(word));
}

/** "Cordiali saluti, Marco" on one line is two lines to us. */
function unfold(line: string): readonly string[] {
  const comma = line.indexOf(',') + 1;
  const [formula, rest] = [line.slice(0, comma), line.slice(comma).trim()];
  return rest !== '' && isFormula(formula) ? [formula, rest] : [line];
}

const withoutMark = (line: string): string => line.replace(/[\s.!]+$/, '');
const withoutComma = (line: string): string => withoutMark(line).replace(/[\s,]+$/, '');

/**
 * The farewell with which the user closed a message of their own ("Cordiali saluti,\nMarco"), copied, or `null` where we
 * doubt. Only set phrases are taken: thanks, wishes for a weekend and the like belonged to that mail alone.
 */
export function farewellIn(ownText: string, ownName: string | null): string | null {
  const lines = ownText
    .slice(-LAST_CHARACTERS)
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .slice(-LAST_LINES)
    .flatMap(unfold);
  const at = lines.findLastIndex((line, index) => index > 0 && isFormula(line));
  const formula = lines[at];
  if (formula === undefined) return null;
  const name = lines[at + 1];
  return isOwnName(name, ownName)
    ? `${withoutMark(formula)}\n${withoutComma(name)}`
    : withoutComma(formula);
}

/** Whether a copied farewell may stand under a text of this language and form. */
export function farewellFits(
  farewell: string,
  tone: { readonly language: Language; readonly formality: Formality },
): boolean {
  const [formula = ''] = farewell.split('\n');
  const closing = closings.find(({ language }) => language === tone.language);
  if (closing === undefined || !languagesOf(formula).includes(tone.language)) return false;
  const said = wordsOf(formula);
  const unfit = tone.formality === 'formal' ? closing.informal : closing.formal;
  return !said.some((word) => unfit.has(word));
}
