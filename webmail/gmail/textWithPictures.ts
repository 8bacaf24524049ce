/** A node's text; emoji in it are pictures: their text is joined in. */
export function textWithPictures(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return [...node.childNodes].map(textWithPictures).join('');
}
