import type { BenchTab } from './benchTab';
import type { BenchThread } from './page/threadHtml';

/** Something that happens in the benchmark's page, and can happen again. */
export interface Act {
  readonly name: string;
  /** How often in each run. */
  readonly times: number;
  /** Whether all variants may do it at once: where it is nothing that they would disturb each other in. */
  readonly isTogether?: boolean;
  /** Whether each time wants a tab that has shown nothing before. */
  readonly isFresh?: boolean;
  /** Brings a new tab to where the act begins. */
  readonly begin: (tab: BenchTab) => Promise<void>;
  /** What is not measured, before each time. */
  readonly ready: (tab: BenchTab, nth: number) => Promise<void>;
  readonly act: (tab: BenchTab, nth: number) => Promise<void>;
  /** The thread that must have been read afterwards, where one must. */
  readonly shows?: (nth: number) => BenchThread;
}

/** 30 lots of 200 cells: long enough to be told from what else goes on. */
const REFRESHES = 30;
const nothing = async () => {};

/** The page is opened on a thread of six messages, two of them open. */
export const load: Act = {
  name: 'load',
  times: 1,
  isFresh: true,
  begin: nothing,
  ready: nothing,
  act: async (tab, nth) => await tab.loadThread({ number: 20 + nth, messages: 6, expanded: 2 }),
};

/** Another thread of so many messages is opened, all of them open: the most that there can be to read. */
export function showThreadOf(messages: number): Act {
  const shows = (nth: number) => ({ number: messages * 10 + nth, messages, expanded: messages });
  return {
    name: `show ${messages}`,
    times: messages > 100 ? 1 : 2,
    begin: async (tab) => {
      await tab.loadThread({ number: 1, messages, expanded: messages });
      // The first of that size is not measured: what all later ones use is made ready there.
      await tab.prepareThread(shows(-1));
      await tab.showThread(shows(-1));
    },
    ready: async (tab, nth) => await tab.prepareThread(shows(nth)),
    act: async (tab, nth) => await tab.showThread(shows(nth)),
    shows,
  };
}

/** The list that the user looks at is refreshed. */
export const refresh: Act = {
  name: 'refresh',
  times: 2,
  begin: async (tab) => await tab.loadList(),
  ready: nothing,
  act: async (tab) => await tab.refreshList(REFRESHES),
};

/** The list is refreshed behind an open thread: it is not drawn, so that the page itself has little to do. */
export const refreshBehind: Act = {
  ...refresh,
  name: 'refresh behind a thread',
  begin: async (tab) => await tab.loadThread({ number: 1, messages: 6, expanded: 2 }),
};

/** Four lines, as one writes them. */
export const TYPED = 'thanks for the call today\n'.repeat(4);

/** Somebody writes into the inline reply of an open thread. */
export const type: Act = {
  name: 'type',
  times: 1,
  begin: async (tab) =>
    await tab.loadThread({ number: 1, messages: 6, expanded: 2, isReplying: true }),
  ready: async (tab) => await tab.focusReply(),
  act: async (tab) => await tab.type(TYPED),
};
