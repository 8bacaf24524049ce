/** One key for each way of writing a name: upper and lower case, spaces, marks and "Rossi, Anna" make no difference. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}

/** Its words in small letters, in the order of the alphabet. */
export function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s,;.()'’"-]+/u)
    .filter((word) => word !== '')
    .toSorted();
}
