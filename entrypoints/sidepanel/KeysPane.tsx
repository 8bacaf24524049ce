import { KeysSheet } from '@/components/frame/KeysSheet';
import { useKeys } from '../options/useKeys';
import type { Selection } from './useSelection';

export interface KeysPaneProps {
  readonly selection: Selection;
}

export function KeysPane({ selection }: KeysPaneProps) {
  return <KeysSheet commands={useKeys()} onClose={() => selection.setSheet(null)} />;
}
