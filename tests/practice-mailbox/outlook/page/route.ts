/** What an address of Outlook shows. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'item'; readonly folder: string; readonly urlId: string }
  | { readonly kind: 'read'; readonly itemId: string }
  | { readonly kind: 'conversation'; readonly conversationId: string }
  | { readonly kind: 'compose'; readonly draftId: string | null };

type Reader = (groups: Readonly<Record<string, string>>) => Place;

/** In this order; what stands before, "/mail/", a number or a mailbox's address, is cut. */
const shapes: readonly (readonly [RegExp, Reader])[] = [
  [/^deeplink\/read\/(?<id>[^/]+)/u, ({ id = '' }) => ({ kind: 'read', itemId: decoded(id) })],
  [
    /^deeplink\/readconv\/(?<id>[^/]+)/u,
    ({ id = '' }) => ({ kind: 'conversation', conversationId: decoded(id) }),
  ],
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
  if (place.kind === 'folder') return place.folder === 'inbox' ? base : base + place.folder;
  if (place.kind !== 'item') return base + windowPath(place);
  const isShort = base === '/mail/' && place.folder === 'inbox';
  return `${base}${isShort ? '' : `${place.folder}/`}id/${encodeURIComponent(place.urlId)}`;
}

type Window = Exclude<Place, { readonly kind: 'folder' | 'item' }>;

function windowPath(place: Window): string {
  if (place.kind === 'compose') return `compose/${encodeURIComponent(place.draftId ?? '')}`;
  return place.kind === 'read'
    ? `deeplink/read/${encodeURIComponent(place.itemId)}`
    : `deeplink/readconv/${encodeURIComponent(place.conversationId)}`;
}
