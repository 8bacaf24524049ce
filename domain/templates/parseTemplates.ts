import type { Formality } from '@/domain/people/contact';
import { clause } from './clause';
import { isOccasion } from './occasionWords';
import { type Template, templateFields, templateLanguages } from './template';

/** Where the writer's own words go. */
const MIDDLE = '⟨…⟩';
const variantLine = /^## (\d{1,3})$/;
const textLine = /^- \*\*(formal|informal)(, call)?\*\* · (.+)$/;

type FileFacts = Pick<Template, 'language' | 'occasion'>;
type Text = Pick<Template, 'formality' | 'onlyAfter' | 'opening' | 'close'>;
type Fault = string;

function factsOf(where: string): FileFacts {
  const [folder = '', file = ''] = where.split('/').slice(-2);
  const language = templateLanguages.find((known) => known === folder);
  const occasion = /^thank-you-(.+)\.md$/.exec(file)?.[1] ?? '';
  if (language === undefined) throw new Error(`${where}: no template language “${folder}”`);
  if (!isOccasion(occasion)) throw new Error(`${where}: no occasion of thanks “${occasion}”`);
  return { language, occasion };
}

function faultOf(text: string): Fault | null {
  const fields = [...text.matchAll(clause)].map(({ groups }) => groups?.['field']);
  const unknown = fields.find((field) => !templateFields.some((known) => known === field));
  if (unknown !== undefined) return `unknown field “${unknown}”`;
  return /[[\]{}⟨⟩]/.test(text.replaceAll(clause, '').replace(MIDDLE, ''))
    ? `a field stands in a clause of its own, “[ {{when}}]”, and ${MIDDLE} stands once`
    : null;
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

/**
 * The texts of one file `<language>/thank-you-<occasion>.md`: a title, then per variant a line `## n` and texts
 * `- **formal** · opening ⟨…⟩ close`. A clause in square brackets leaves with its field; `**informal, call**` fits only
 * after a call.
 * @throws with file and line where the file is not in that form.
 */
export function parseTemplates(markdown: string, where: string): readonly Template[] {
  const file = factsOf(where);
  let variant = 0;
  return markdown.split('\n').flatMap((line, index): readonly Template[] => {
    if (line.trim() === '' || line.startsWith('# ')) return [];
    const heading = variantLine.exec(line);
    variant = heading === null ? variant : Number(heading[1]);
    if (heading !== null) return [];
    const text = variant === 0 ? 'a text before its “## 1”' : textOf(line);
    if (typeof text === 'string') throw new Error(`${where}:${index + 1}: ${text}`);
    return [{ ...file, variant, ...text }];
  });
}
