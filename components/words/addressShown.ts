const PLAIN = /^\p{ASCII}*$/u;

/**
 * An address as it is shown: a domain with letters beyond ASCII in the form in which it is looked up ("xn--…"), since
 * a Cyrillic "а" in it looks like ours and is somebody else's (QUALITY, security).
 */
export function addressShown(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at);
  if (PLAIN.test(domain)) return address;
  return address.slice(0, at) + (URL.parse(`https://${domain}`)?.host ?? domain);
}
