const NOT_OWN = '#Signature, #appendonsend, #appendonsend ~ *, button';
const BLOCKS = new Set(['DIV', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE']);

/** The lines that somebody wrote into an editor, as they look: signature and quotation are not among them. */
export function writtenLines(editor: HTMLElement): readonly string[] {
  const copy = editor.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(NOT_OWN)) part.remove();
  const lines = [''];
  for (const child of copy.childNodes) addTo(lines, child);
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
  return lines.map((line) => line.replaceAll('\u00A0', ' '));
}

function addTo(lines: string[], node: Node): void {
  if (node instanceof Text) lines[lines.length - 1] += node.data;
  else if (node.nodeName === 'BR') lines.push('');
  else if (BLOCKS.has(node.nodeName)) addBlock(lines, node);
  else for (const child of node.childNodes) addTo(lines, child);
}

function addBlock(lines: string[], block: Node): void {
  if (lines.at(-1) !== '') lines.push('');
  for (const child of block.childNodes) addTo(lines, child);
  if (lines.at(-1) !== '') lines.push('');
}
