import { useState } from 'react';

/** What the user has chosen while one mail is open. */
export interface Choices {
  readonly threadKey: string;
  /** Whose card, where it is not the open mail's. */
  readonly contactId: string | null;
  /** About whom a note is wanted, and the how manieth time. */
  readonly note: { readonly contactId: string | null; readonly times: number };
}

type Choose = (of: (last: Choices) => Partial<Choices>) => void;

/** Void for good with another mail: coming back must not bring back a card, nor take the focus for a note. */
export function useChoices(threadKey: string): readonly [Choices, Choose] {
  const [kept, setKept] = useState<Choices>(() => nothingChosen(threadKey));
  const chosen = kept.threadKey === threadKey ? kept : nothingChosen(threadKey);
  if (chosen !== kept) setKept(chosen);
  return [chosen, (of) => setKept((last) => ({ ...last, ...of(last) }))];
}

function nothingChosen(threadKey: string): Choices {
  return { threadKey, contactId: null, note: { contactId: null, times: 0 } };
}
