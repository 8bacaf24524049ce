import type { FootProps } from '@/components/frame/Foot';
import type { Selection } from './useSelection';

/** The three tools: about the person whose card is shown, else about anyone. */
export function footTools({ view, contactId, setSheet, wantNote }: Selection): FootProps {
  const shown = view === 'contact' ? contactId : null;
  const open = (kind: 'talk' | 'remind') => () =>
    setSheet(shown === null ? { kind: 'pick', purpose: kind } : { kind, contactId: shown });
  return {
    onSpoke: open('talk'),
    onRemind: open('remind'),
    onNote: () => (shown === null ? setSheet({ kind: 'pick', purpose: 'note' }) : wantNote(shown)),
  };
}
