/** "AC" of "Anna Conti", "A" of an address. */
export function initialsOf(name: string): string {
  const words = name
    .split('@', 1)
    .join('')
    .split(/[\s,]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toUpperCase();
}

/** By code point: a letter outside the basic plane is one letter. */
function firstLetter(word: string): string {
  return String.fromCodePoint(...[word.codePointAt(0)].filter((point) => point !== undefined));
}
