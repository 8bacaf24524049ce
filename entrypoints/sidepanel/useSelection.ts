import { useState } from 'react';
import type { View } from '@/components/frame/TopBar';
import type { OpenThread } from '@/domain/mail/openThread';
import type { OpenSheet } from './openSheet';
import { useChoices } from './useChoices';
import { useOpenSheet } from './useOpenSheet';

export interface Selection {
  /** Changes with each change of mail. */
  readonly threadKey: string;
  /** Whose card is shown. */
  readonly contactId: string | null;
  /** Whether it is another than the open mail's. */
  readonly isChosen: boolean;
  readonly view: View;
  readonly sheet: OpenSheet | null;
  /** Rises with each wish to write a note about the shown person. */
  readonly noteWanted: number;
  readonly show: (contactId: string) => void;
  readonly showOpenMail: () => void;
  readonly setView: (view: View) => void;
  readonly setSheet: (sheet: OpenSheet | null) => void;
  readonly wantNote: (contactId: string) => void;
}

/** What is shown: the person of the open mail, or of the new message that was begun in this tab, until another one is chosen; a change of mail always wins. */
export function useSelection(
  tabId: number | null,
  thread: OpenThread | null | undefined,
  writingTo: string | null,
): Selection {
  const threadKey = `${tabId}:${thread?.threadId ?? ''}`;
  const own = thread?.contactId ?? writingTo;
  const [view, setView] = useState<View>('contact');
  const [chosen, choose] = useChoices(threadKey);
  const [sheet, setSheet] = useOpenSheet(threadKey, own);
  const contactId = chosen.contactId ?? own;
  return {
    threadKey,
    contactId,
    isChosen: contactId !== own,
    view,
    sheet,
    noteWanted: chosen.note.contactId === contactId ? chosen.note.times : 0,
    show: (id) => {
      choose(() => ({ contactId: id }));
      setView('contact');
    },
    showOpenMail: () => choose(() => ({ contactId: null })),
    setView,
    setSheet,
    wantNote: (id) => choose(({ note }) => ({ note: { contactId: id, times: note.times + 1 } })),
  };
}
