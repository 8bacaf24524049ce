import type { Care } from './care';
import type { Contact } from './contact';

/** Two records of one person in one: what `kept` says counts first, and nothing that only the other says is lost. */
export function mergedContact(kept: Contact, other: Contact): Contact {
  return {
    ...kept,
    addresses: [...kept.addresses, ...other.addresses],
    name: kept.name ?? other.name,
    followedSince: earliest(kept.followedSince, other.followedSince),
    cadenceDays: kept.cadenceDays ?? other.cadenceDays,
    language: kept.language ?? other.language,
    formality: kept.formality ?? other.formality,
    seenTone: kept.seenTone ?? other.seenTone,
    seenSince: Math.min(kept.seenSince, other.seenSince),
    ...careOf(kept.care, other.care),
  };
}

/** Why they cannot be one; `null` where they can. Kept people share no address: one of the two was not read whole. */
export function mergeFault(kept: Contact, other: Contact): 'same-person' | 'same-address' | null {
  if (kept.id === other.id) return 'same-person';
  const known: ReadonlySet<string> = new Set(kept.addresses);
  return other.addresses.some((address) => known.has(address)) ? 'same-address' : null;
}

function careOf(kept: Care = {}, other: Care = {}): Pick<Contact, 'care'> {
  const lists = {
    tags: union(kept.tags, other.tags),
    neverSuggest: union(kept.neverSuggest, other.neverSuggest),
    away: [...(other.away ?? []), ...(kept.away ?? [])],
  };
  const said = Object.entries(lists).filter(([, list]) => list.length > 0);
  const care = { ...other, ...kept, ...Object.fromEntries(said) };
  return Object.keys(care).length > 0 ? { care } : {};
}

function union(some: readonly string[] = [], more: readonly string[] = []): readonly string[] {
  return [...new Set([...some, ...more])];
}

function earliest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
