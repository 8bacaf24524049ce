import type { Values } from '@/domain/records/forms/values';

/** One field of a sheet, as it looks and what it says. */
export interface FieldSpec {
  readonly name: string;
  readonly look: 'line' | 'area' | 'day' | 'time' | 'number' | 'segments' | 'chips' | 'tick';
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly words: string }[];
  readonly isOptional?: boolean;
  /** Whether words that are selected in the mail may go in. */
  readonly takesSelection?: boolean;
}

/** Which fields a sheet has, by what stands in them already. */
export type FieldsOf = (values: Values, isEdited: boolean) => readonly FieldSpec[];
