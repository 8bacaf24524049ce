import type { Person } from './mail';

const NAMED = /^"?(?<name>[^"<]*?)"?\s*<(?<address>[^<>\s]+@[^<>\s]+)>$/u;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/u;

/** A recipient as it is typed: an address, or a name with one. Whoever is known keeps the name by which they are known. */
export function personFrom(text: string, known: readonly Person[]): Person | null {
  const named = NAMED.exec(text)?.groups;
  const { name = '', address = text } = named ?? {};
  if (!ADDRESS.test(address)) return null;
  return { name: name === '' ? nameOf(address, known) : name, address };
}

function nameOf(address: string, known: readonly Person[]): string {
  const found = known.find((one) => one.address.toLowerCase() === address.toLowerCase());
  return found?.name ?? '';
}
