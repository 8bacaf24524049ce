import { createContext } from 'react';

export interface People {
  /** Of everybody who is named on the page. */
  readonly names: ReadonlyMap<string, string>;
  readonly onShow: (contactId: string) => void;
}

/** Who stands behind the numbers of the page, and the way to their card. */
export const PeopleContext = createContext<People>({ names: new Map(), onShow: () => undefined });
