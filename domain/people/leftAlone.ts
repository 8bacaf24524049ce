import { type EmailAddress, emailAddress } from './emailAddress';

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Whether an address, its domain or one above it stands in the list. */
export function isLeftAlone(address: EmailAddress, entries: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return entries.some(
    (entry) => entry === address || entry === domain || domain.endsWith(`.${entry}`),
  );
}

/** One entry a line, an address or a domain ("@example.com" too); those that are neither stand in `wrong`. */
export function leftAloneIn(text: string): {
  readonly entries: readonly string[];
  readonly wrong: readonly string[];
} {
  const lines = text.split(/[\n,;]/u).map((line) => line.trim());
  const read = lines.filter((line) => line !== '').map((line) => ({ line, entry: entryIn(line) }));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const wrong = read.flatMap(({ line, entry }) => (entry === null ? line : []));
  return { entries: [...new Set(entries)], wrong };
}

function entryIn(line: string): string | null {
  const address = emailAddress(line);
  if (address !== null) return address;
  const domain = line.replace(/^@/u, '').toLowerCase();
  return domain.length < 254 && DOMAIN.test(domain) ? domain : null;
}
