import type { Occasion } from '@/domain/followUps/occasion';
import type { Values } from '@/domain/records/forms/values';
import type { RecordKind } from '@/domain/records/record';
import type { Purpose } from '@/domain/templates/purpose';

/** What a sheet of a record begins with. */
export interface Prefill {
  /** Whose half-written text it is: another proposal never shows this one's. */
  readonly key: string;
  /** Some of the fields of that kind's form (`domain/records/forms/`). */
  readonly values: Values;
  readonly interactionId: string | null;
  readonly quote: string | null;
  /** Accepted by the act that keeps the record. */
  readonly suggestionId?: string;
}

/** A record to write, or the old one to change. */
export interface RecordWish {
  readonly kind: 'record';
  readonly contactId: string;
  readonly recordKind: RecordKind;
  readonly recordId: string | null;
  readonly prefill: Prefill | null;
}

/** The sheet over the panel, and whom it is about. */
export type OpenSheet =
  | { readonly kind: 'pick'; readonly purpose: 'talk' | 'note' | 'remind' | 'thank' }
  /** `add`: addresses that are to come on the list. */
  | { readonly kind: 'left-alone'; readonly add: readonly string[] }
  | { readonly kind: 'away' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'talk'; readonly contactId: string }
  /** One that was noted before. */
  | { readonly kind: 'old-talk'; readonly contactId: string; readonly talkId: string }
  | { readonly kind: 'remind'; readonly contactId: string }
  | { readonly kind: 'care'; readonly contactId: string }
  | { readonly kind: 'brief'; readonly contactId: string }
  | { readonly kind: 'erase'; readonly contactId: string }
  /** `otherId`: who may be the same person, where that has just been said. */
  | { readonly kind: 'merge'; readonly contactId: string; readonly otherId?: string }
  /** `words`: selected in the mail, to be written down verbatim. */
  | { readonly kind: 'write-down'; readonly contactId: string; readonly words: string | null }
  | RecordWish
  | {
      readonly kind: 'write';
      readonly contactId: string;
      readonly followUpId: string;
      /** Another text than the usual one. */
      readonly purpose: Purpose | null;
    }
  /** `occasion`: what for, where it has just been said. */
  | {
      readonly kind: 'thank';
      readonly contactId: string;
      readonly occasion: Occasion | null;
      /** Who is thanked after this person (DESIGN P1, *Thank 6 people*). */
      readonly next?: readonly string[];
    };

/** Thanks for each of these people, one after another. */
export function thanksFor([contactId, ...next]: readonly string[]): OpenSheet | null {
  return contactId === undefined ? null : { kind: 'thank', contactId, occasion: null, next };
}

/** Whether it is one of the thanks that `thanksFor` leads through. */
export function isOneOfSeveral(sheet: OpenSheet): boolean {
  return sheet.kind === 'thank' && sheet.next !== undefined;
}

/** `null` where it is about nobody, or nobody is picked yet. */
export function aboutWhom(sheet: OpenSheet): string | null {
  return 'contactId' in sheet ? sheet.contactId : null;
}

/** Another key is another sheet, which begins anew. */
export function keyOfSheet(sheet: OpenSheet): string {
  const about = `${sheet.kind}:${aboutWhom(sheet)}`;
  if (sheet.kind !== 'record') return about;
  return [about, sheet.recordKind, sheet.recordId ?? sheet.prefill?.key ?? ''].join(':');
}
