import type { RecordKind } from '@/domain/records/record';
import { dueValues } from '@/domain/records/forms/dueIn';
import type { Values } from '@/domain/records/forms/values';
import type { KeptSuggestion } from './keptSuggestion';
import type { SuggestionKind } from './suggestion';
import { whenOf } from './whenOf';

/** A record that is half written: its kind, and what its sheet already knows. */
export interface RecordDraft {
  readonly recordKind: RecordKind;
  readonly values: Values;
}

type Draft = (suggestion: KeptSuggestion, zone: string) => RecordDraft;

/** The record that each kind becomes; thanks and answers are none. */
const drafts: { readonly [K in SuggestionKind]?: Draft } = {
  complaint: (suggestion) => ({
    recordKind: 'problem',
    values: { toSolve: thingOf(suggestion) },
  }),
  promise: (suggestion, zone) => ({
    recordKind: 'promise',
    values: {
      what: thingOf(suggestion),
      by: suggestion.direction === 'out' ? 'us' : 'them',
      dated: 'yes',
      ...dueValues(whenOf(suggestion, zone), zone),
    },
  }),
  order: (suggestion) => ({ recordKind: 'order', values: { what: thingOf(suggestion) } }),
  recommendation: ({ what }) => ({
    recordKind: 'recommendation',
    values: { referred: what ?? '' },
  }),
  praise: (suggestion) => ({
    recordKind: 'kind-words',
    values: { words: thingOf(suggestion) },
  }),
  meeting: (suggestion, zone) => ({
    recordKind: 'arranged',
    values: dueValues(whenOf(suggestion, zone), zone),
  }),
};

/** What a sheet shows when the user wants to change it before it is kept; `null` where there is nothing to change. */
export function draftOf(suggestion: KeptSuggestion, zone: string): RecordDraft | null {
  return drafts[suggestion.kind]?.(suggestion, zone) ?? null;
}

/** The short thing, else the words themselves. */
export function thingOf({ what, quote }: KeptSuggestion): string {
  return what ?? quote ?? '';
}
