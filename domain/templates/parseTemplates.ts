import type { Formality } from '@/domain/people/contact';
import { hasSubject, purposeNamed } from './purpose';
import { type Template, templateLanguages } from './template';
import { textFault } from './textFault';

/** Where the writer's own words go. */
const MIDDLE = '⟨…⟩';
const variantLine = /^## (\d{1,3})$/;
const textLine = /^- \*\*(formal|informal)(, call)?\*\* · (.+)$/;
const subjectLine = /^- \*\*(formal|informal), subject\*\* · (.+)$/;

type FileFacts = Pick<Template, 'language' | 'purpose'>;
type Text = Pick<Template, 'formality' | 'onlyAfter' | 'opening' | 'close'>;
type Fault = string;

/** How far a file has been read: the variant, and the subjects that wait for their texts. */
interface Place {
  readonly variant: number;
  readonly subjects: Readonly<Partial<Record<Formality, string>>>;
}

function factsOf(where: string): FileFacts {
  const [folder = '', file = ''] = where.split('/').slice(-2);
  const language = templateLanguages.find((known) => known === folder);
  const name = file.replace(/\.md$/, '');
  const purpose = purposeNamed(name);
  if (language === undefined) throw new Error(`${where}: no template language “${folder}”`);
  if (purpose === null) throw new Error(`${where}: nothing to write is called “${name}”`);
  return { language, purpose };
}

function faultOf(text: string): Fault | null {
  const fault = textFault(text.replace(MIDDLE, ''));
  if (fault === null) return null;
  return fault.kind === 'unknownField'
    ? `unknown field “${fault.words.replaceAll(/[{}]/gu, '')}”`
    : `a field stands in a clause of its own, “[ {{when}}]”, and ${MIDDLE} stands once`;
}

function textOf(line: string): Text | Fault {
  const found = textLine.exec(line);
  if (found === null) return 'neither “## 1” nor “- **formal** · text”';
  const [, formality, call, text = ''] = found;
  const [opening, close] = text.split(MIDDLE).map((part) => part.trim());
  if (!opening || !close) return `opening, ${MIDDLE} and close are needed`;
  const onlyAfter = call === undefined ? null : 'call';
  return faultOf(text) ?? { formality: formality as Formality, onlyAfter, opening, close };
}

/** A heading or a subject moves the place on; `null` for any other line. */
function placeAfter(line: string, { variant, subjects }: Place): Place | null {
  const heading = variantLine.exec(line);
  if (heading !== null) return { variant: Number(heading[1]), subjects: {} };
  const [, formality, subject] = subjectLine.exec(line) ?? [];
  if (formality === undefined || subject === undefined) return null;
  return { variant, subjects: { ...subjects, [formality]: subject.trim() } };
}

function templateOf(line: string, { variant, subjects }: Place, file: FileFacts): Template | Fault {
  const text = variant === 0 ? 'a text before its “## 1”' : textOf(line);
  if (typeof text === 'string') return text;
  const subject = subjects[text.formality] ?? null;
  if (hasSubject(file.purpose) !== (subject !== null)) {
    return 'a new message, and only that, has “- **formal, subject** · text” before its text';
  }
  return { ...file, variant, subject, ...text };
}

/**
 * The texts of one file `<language>/thank-you-<occasion>.md` or `<language>/<kind>.md`: a title, then per variant a line
 * `## n` and texts `- **formal** · opening ⟨…⟩ close`. A clause in square brackets leaves with its field;
 * `**informal, call**` fits only after a call; `- **formal, subject** · …` stands before the text of a new message.
 * @throws with file and line where the file is not in that form.
 */
export function parseTemplates(markdown: string, where: string): readonly Template[] {
  const file = factsOf(where);
  let place: Place = { variant: 0, subjects: {} };
  return markdown.split('\n').flatMap((line, index): readonly Template[] => {
    if (line.trim() === '' || line.startsWith('# ')) return [];
    const next = placeAfter(line, place);
    place = next ?? place;
    if (next !== null) return [];
    const template = templateOf(line, place, file);
    if (typeof template === 'string') throw new Error(`${where}:${index + 1}: ${template}`);
    return [template];
  });
}
