/** Two words at least: one alone ("Info", "Anna") is the name of many. */
export function isWholeName(name: string): boolean {
  return name.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word)).length > 1;
}
