/**
 * One way of writing: lower case, western digits, no invisible characters, no dots but those between digits, single
 * spaces. Each replacement is linear.
 */
export function normalDate(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\P{Nd}0-9]/gu, westernDigit)
    .replace(/[\p{Cf}'’ʼ]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Each script's ten digits follow one another in Unicode, zero first, and nothing before zero is a digit. */
function westernDigit(digit: string): string {
  let value = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - value - 1)))
    value += 1;
  return String(value % 10);
}
