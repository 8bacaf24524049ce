/** Words of somebody's mail among ours: on a page that runs from right to left they keep their own order and marks. */
export function isolated(words: string): string {
  return document.dir === 'rtl' ? `\u2068${words}\u2069` : words;
}
