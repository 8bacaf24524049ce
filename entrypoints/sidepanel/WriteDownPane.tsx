import { WriteDownSheet } from '@/components/records/WriteDownSheet';
import { personName } from '@/components/words/personName';
import { recordActs } from './recordActs';
import type { TalkPaneProps } from './TalkPane';

export function WriteDownPane({ person, acts, selection }: TalkPaneProps) {
  return (
    <WriteDownSheet
      name={personName(person.contact)}
      onWrite={recordActs(person, acts, selection).onWrite}
      onClose={() => selection.setSheet(null)}
    />
  );
}
