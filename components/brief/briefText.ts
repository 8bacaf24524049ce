import type { BriefPart } from './briefParts';

/** The brief as plain text, to paste wherever it is wanted. */
export function briefText(name: string, parts: readonly BriefPart[]): string {
  const blocks = parts.map(({ title, lines }) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [name, ...blocks].join('\n\n');
}
