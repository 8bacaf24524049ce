/** Gmail's ids hold the instant of arrival: milliseconds since 1970, then 20 bits that tell mails of one millisecond apart. */
export function messageIdAt(epochMilliseconds: number, number: number): string {
  const low = BigInt(scattered(number) % 2 ** 20);
  return ((BigInt(Math.round(epochMilliseconds)) << 20n) | low).toString(16);
}

/** `#msg-f:<decimal>` for a mail that came in, `#msg-a:r<digits>` for one that was written here. */
export function messagePermId(id: string, isOwn: boolean): string {
  return isOwn ? `#msg-a:r${digits(id)}` : `#msg-f:${BigInt(`0x${id}`)}`;
}

/** Signed, like the numbers that Gmail gives to what is begun in the browser. */
function digits(id: string): string {
  const number = (BigInt(`0x${id}`) * 2_862_933_555_777_941_757n) % 9_223_372_036_854_775_807n;
  return number % 2n === 0n ? `-${number}` : `${number}`;
}

/** A number without visible order from one in order: the same each time. */
function scattered(number: number): number {
  return Math.imul(number + 1, 2_654_435_761) >>> 0;
}
