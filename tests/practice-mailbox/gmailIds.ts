/** WEBMAIL 2.1: a message's id holds its arrival, above 20 bits of Gmail's own. */
export function idAt(epochMilliseconds: number, name: string): string {
  return ((BigInt(Math.round(epochMilliseconds)) << 20n) | BigInt(hash(name) & 0xfffff)).toString(
    16,
  );
}

/** As Gmail's permanent ids write the same number. */
export function decimal(id: string): string {
  return BigInt(`0x${id}`).toString();
}

/** The number in the permanent id of what was written in Gmail itself: random, and often negative. */
export function signed(name: string): string {
  const digits = `${hash(name)}${hash(`${name}+`)}`.slice(0, 18);
  return hash(`${name}-`) % 2 === 0 ? digits : `-${digits}`;
}

/** FNV-1a, 32 bits: ids must be the same at each telling, not secret. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}

const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The last part of a thread's address: nobody can turn it back into an id (WEBMAIL 2.2). */
export function tokenOf(key: string, startedHere: boolean): string {
  const start = startedHere ? 'KtbxL' : 'FMfcgzQ';
  let token = start;
  for (let i = 0; token.length < 32; i++) {
    // The low bits of this hash repeat.
    token += CONSONANTS[(hash(`${i}#${key}`) >>> 9) % CONSONANTS.length] ?? 'B';
  }
  return token;
}
