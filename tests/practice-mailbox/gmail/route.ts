/** Where the page is: a list, and in it perhaps an open thread (WEBMAIL 2.2). */
export interface Route {
  /** As in the address: "inbox", "label/Clienti", "search/quote". */
  readonly list: string;
  readonly token: string | null;
}

/** The lists whose name has a second part in the address. */
const WITH_ARGUMENT = new Set(['label', 'search', 'category', 'advanced-search', 'section_query']);
const TOKEN = /^[A-Za-z0-9]{15,}$/;

export function readRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '' && !/^p\d+$/.test(part));
  const last = parts.at(-1) ?? '';
  const needed = WITH_ARGUMENT.has(parts[0] ?? '') ? 2 : 1;
  const token = parts.length > needed && TOKEN.test(last) ? last : null;
  const list = parts.slice(0, needed).join('/');
  return { list: list === '' ? 'inbox' : list, token };
}

export function writeRoute({ list, token }: Route): string {
  return token === null ? `#${list}` : `#${list}/${token}`;
}
