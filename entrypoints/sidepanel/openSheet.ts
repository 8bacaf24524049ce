import type { Occasion } from '@/domain/followUps/followUp';

/** The sheet over the panel, and whom it is about. */
export type OpenSheet =
  | { readonly kind: 'pick'; readonly purpose: 'talk' | 'note' | 'remind' }
  | { readonly kind: 'talk'; readonly contactId: string }
  | { readonly kind: 'remind'; readonly contactId: string }
  | { readonly kind: 'write'; readonly contactId: string; readonly followUpId: string }
  /** `occasion`: what for, where it has just been said. */
  | { readonly kind: 'thank'; readonly contactId: string; readonly occasion: Occasion | null };

/** `null` as long as nobody is picked. */
export function aboutWhom(sheet: OpenSheet): string | null {
  return sheet.kind === 'pick' ? null : sheet.contactId;
}
