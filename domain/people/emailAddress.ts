declare const emailAddressBrand: unique symbol;

/** An address in the one form in which Premura keeps and compares it: trimmed, lower case. */
export type EmailAddress = string & { readonly [emailAddressBrand]: true };

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, brackets included. */
const LONGEST = 254;

/**
 * Before the "@": no blanks, no brackets, nothing invisible or that turns text round (\p{C}). An apostrophe only inside
 * (o'brien@…): around an address it is a quotation mark.
 */
const LOCAL_PART = /^(?!')[^\s\p{C}"<>()[\]\\,;:@]+(?<!')$/u;

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/**
 * Trimmed and in lower case; `null` where it is too long or a letter only looks like another one, which in lower case it
 * would become (the Kelvin sign a "k"): somebody else's address.
 */
function lowerCase(text: string): string | null {
  const written = text.trim();
  if (written.length > LONGEST || written.normalize('NFKC') !== written) return null;
  const kept = written.toLowerCase();
  return kept.length > LONGEST ? null : kept;
}

/**
 * The address in its kept form, or `null` where the text is none. Deliberately strict: one "@", no spaces,
 * no quotes or brackets, a dot in the domain; what we doubt is no address. Linear in the length of the text.
 */
export function emailAddress(text: string): EmailAddress | null {
  const [localPart, domain, ...more] = lowerCase(text)?.split('@') ?? [];
  if (localPart === undefined || domain === undefined || more.length > 0) return null;
  const isOne = LOCAL_PART.test(localPart) && DOMAIN.test(domain);
  return isOne ? (`${localPart}@${domain}` as EmailAddress) : null;
}

export function isEmailAddress(value: unknown): value is EmailAddress {
  return typeof value === 'string' && emailAddress(value) === value;
}
