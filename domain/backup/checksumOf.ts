/** All that the checksum answers for, in this order. */
interface Checked {
  readonly version: number;
  readonly madeAt: string;
  readonly counts: unknown;
  readonly tables: unknown;
}

/** SHA-256 of these fields as JSON without blanks, hexadecimal. */
export async function checksumOf({ version, madeAt, counts, tables }: Checked): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify({ version, madeAt, counts, tables }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
