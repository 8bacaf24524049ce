import type { Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { plainLine } from '../plainText';
import { knownAddress } from './knownAddress';

const LONGEST_NAME = 500;

/** Someone whom Gmail names by attributes; where `email` and hovercard name two addresses, none counts. */
export function readPerson(node: Element): Person {
  const [one = null, other = one] = addressesOn(node);
  const address = one === other ? one : null;
  const name = plainLine(node.getAttribute('name') ?? node.textContent, LONGEST_NAME);
  return { name: name === '' || name.toLowerCase() === address ? null : name, address };
}

/** The addresses that a node's attributes name. */
export function addressesOn(node: Element): readonly EmailAddress[] {
  const email = node.getAttribute('email') ?? '';
  const hovercard = node.getAttribute('data-hovercard-id') ?? '';
  const address = knownAddress(email);
  const other = hovercard === email ? address : knownAddress(hovercard);
  return [address, other].filter((one) => one !== null);
}
