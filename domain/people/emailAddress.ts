declare const emailAddressBrand: unique symbol;

/** An address in the one form in which Premura keeps and compares it: trimmed, lower case. */
export type EmailAddress = string & { readonly [emailAddressBrand]: true };

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets, brackets included. */
const LONGEST = 254;

/**
 * The address in its kept form, or `null` where the text is none. Deliberately strict: one "@", no spaces,
 * no quotes or brackets, a dot in the domain; what we doubt is no address. Linear in the length of the text.
 */
export function emailAddress(text: string): EmailAddress | null {
  const candidate = text.trim().toLowerCase();
  if (candidate.length > LONGEST) return null;
  const at = candidate.indexOf('@');
  if (at < 1 || at !== candidate.lastIndexOf('@')) return null;
  const domain = candidate.slice(at + 1);
  if (!/^[^\s"'<>()[\]\\,;:@]+$/u.test(candidate.slice(0, at))) return null;
  if (!/^[\p{L}\p{N}.-]+$/u.test(domain)) return null;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => label.length > 0)
    ? (candidate as EmailAddress)
    : null;
}

export function isEmailAddress(value: unknown): value is EmailAddress {
  return typeof value === 'string' && emailAddress(value) === value;
}
