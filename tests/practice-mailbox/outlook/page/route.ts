/** What an address of Outlook shows. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'item'; readonly folder: string; readonly urlId: string }
  | { readonly kind: 'read'; readonly itemId: string }
  | { readonly kind: 'compose'; readonly draftId: string | null };

type Reader = (groups: Readonly<Record<string, string>>) => Place;

/** In this order; what stands before, "/mail/", a number or a mailbox's address, is cut. */
const shapes: readonly (readonly [RegExp, Reader])[] = [
  [/^deeplink\/read\/(?<id>[^/]+)/u, ({ id = '' }) => ({ kind: 'read', itemId: decoded(id) })],
  [/^deeplink\/compose/u, () => ({ kind: 'compose', draftId: null })],
  [/^compose\/(?<id>[^/]+)/u, ({ id = '' }) => ({ kind: 'compose', draftId: decoded(id) })],
  [/^id\/(?<id>[^/]+)/u, ({ id = '' }) => ({ kind: 'item', folder: 'inbox', urlId: decoded(id) })],
  [
    /^(?<folder>[^/]+)\/id\/(?<id>[^/]+)/u,
    ({ folder = '', id = '' }) => ({ kind: 'item', folder, urlId: decoded(id) }),
  ],
  [/^(?<folder>[^/]+)/u, ({ folder = '' }) => ({ kind: 'folder', folder })],
];

/** "/mail/", "/mail/0/inbox/id/X", "/mail/id/X", "/mail/sentitems", "/mail/deeplink/read/X" (WEBMAIL 3). */
export function placeAt(pathname: string): Place {
  const path = pathname
    .replace(/^\/mail(?:\/|$)/u, '')
    .replace(/^(?:\d+|[^/]+(?:@|%40)[^/]+)(?:\/|$)/u, '');
  for (const [shape, place] of shapes) {
    const groups = shape.exec(path)?.groups;
    if (groups !== undefined || shape.test(path)) return place(groups ?? {});
  }
  return { kind: 'folder', folder: 'inbox' };
}

function decoded(id: string): string {
  return decodeURIComponent(id);
}

/** Companies' mailboxes say no "inbox" in the address of a mail (CAP 2026-04), personal ones do. */
export function pathTo(base: string, place: Place): string {
  const isShort = base === '/mail/';
  if (place.kind === 'folder') return place.folder === 'inbox' ? base : base + place.folder;
  if (place.kind === 'read') return `${base}deeplink/read/${encodeURIComponent(place.itemId)}`;
  if (place.kind === 'compose') return `${base}compose/${encodeURIComponent(place.draftId ?? '')}`;
  const folder = isShort && place.folder === 'inbox' ? '' : `${place.folder}/`;
  return `${base}${folder}id/${encodeURIComponent(place.urlId)}`;
}
