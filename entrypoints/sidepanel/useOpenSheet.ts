import { useState } from 'react';
import { aboutWhom, isOneOfSeveral, type OpenSheet } from './openSheet';

interface Opened {
  readonly sheet: OpenSheet;
  /** Over which mail it was opened, and whether it is about that mail's person. */
  readonly threadKey: string;
  readonly isOfMail: boolean;
}

/**
 * The sheet over the panel. About the person of a mail that is left, it closes and does not come back by itself (what was
 * written stays); about anybody else it stays, and so does each of several thanks, which lead from mail to mail.
 */
export function useOpenSheet(
  threadKey: string,
  own: string | null,
): readonly [OpenSheet | null, (sheet: OpenSheet | null) => void] {
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened !== null && isLeft(opened, threadKey, own)) setOpened(null);
  const open = (sheet: OpenSheet | null) =>
    setOpened(sheet && { sheet, threadKey, isOfMail: isAbout(own, sheet) });
  return [opened?.sheet ?? null, open];
}

function isAbout(own: string | null, sheet: OpenSheet): boolean {
  return own !== null && aboutWhom(sheet) === own && !isOneOfSeveral(sheet);
}

function isLeft({ sheet, threadKey, isOfMail }: Opened, key: string, own: string | null): boolean {
  return isOfMail && threadKey !== key && aboutWhom(sheet) !== own;
}
