/** What can make one text look like another: control and bidi marks, zero-width characters (QUALITY, sec). */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line of a page's text as it is kept: no invisible characters, single spaces, at most `longest` characters. */
export function plainLine(text: string, longest: number): string {
  // The cut comes first: what follows is then short, whatever the page holds.
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '');
  return wholeCharacters(line.trim(), longest);
}

/** Cut without leaving half of a surrogate pair. */
export function wholeCharacters(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
