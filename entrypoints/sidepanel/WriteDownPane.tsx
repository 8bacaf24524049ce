import { selectionField } from '@/components/records/selectionField';
import { WriteDownSheet } from '@/components/records/WriteDownSheet';
import { personName } from '@/components/words/personName';
import type { RecordKind } from '@/domain/records/record';
import type { TalkPaneProps } from './TalkPane';

export interface WriteDownPaneProps extends TalkPaneProps {
  /** Selected in the mail, to be written down verbatim. */
  readonly words: string | null;
}

export function WriteDownPane({ person, words, selection }: WriteDownPaneProps) {
  const { contact } = person;
  const write = (recordKind: RecordKind) =>
    selection.setSheet({
      kind: 'record',
      contactId: contact.id,
      recordKind,
      recordId: null,
      prefill: words === null ? null : prefilled(recordKind, words),
    });
  return (
    <WriteDownSheet
      name={personName(contact)}
      onWrite={write}
      onClose={() => selection.setSheet(null)}
    />
  );
}

/** Verbatim into the field that takes words of a mail; the quote stands above in any case. */
function prefilled(kind: RecordKind, words: string) {
  const field = selectionField(kind);
  const values = field === null ? {} : { [field]: words };
  return { key: `selected:${words}`, values, interactionId: null, quote: words };
}
