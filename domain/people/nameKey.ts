/** One key for each way of writing a name: upper and lower case, spaces, marks and "Rossi, Anna" make no difference. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s,;.()'’"-]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}
