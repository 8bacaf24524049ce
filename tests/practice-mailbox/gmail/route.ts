/** Where the page is: a list, a page of it, and in it perhaps an open thread (WEBMAIL 2.2). */
export interface Route {
  /** As in the address: "inbox", "label/Clienti", "search/quote". */
  readonly list: string;
  /** From 1. */
  readonly page: number;
  /** The last part of an open thread's address: a token of Gmail's own, or an id in the old form. */
  readonly token: string | null;
}

/** The lists whose name has a second part in the address. */
const WITH_ARGUMENT = new Set(['label', 'search', 'category', 'advanced-search', 'section_query']);
const TOKEN = /^[A-Za-z0-9]{15,}$/;
const PAGE = /^p(\d+)$/;

export function readRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const all = path.split('/').filter((part) => part !== '');
  const parts = all.filter((part) => !PAGE.test(part));
  const needed = WITH_ARGUMENT.has(parts[0] ?? '') ? 2 : 1;
  const list = parts.slice(0, needed).join('/');
  return { list: list === '' ? 'inbox' : list, page: pageIn(all), token: tokenIn(parts, needed) };
}

function pageIn(parts: readonly string[]): number {
  const page = parts.map((part) => PAGE.exec(part)?.[1]).find((number) => number !== undefined);
  return Math.max(1, Number(page ?? '1'));
}

function tokenIn(parts: readonly string[], needed: number): string | null {
  const last = parts.at(-1) ?? '';
  return parts.length > needed && TOKEN.test(last) ? last : null;
}

export function writeRoute({ list, page, token }: Route): string {
  const place = page > 1 && token === null ? `#${list}/p${page}` : `#${list}`;
  return token === null ? place : `${place}/${token}`;
}
