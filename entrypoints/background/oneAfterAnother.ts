/** What must not be done twice at once: going to tabs, or changing what is kept of the open mails. */
type Queue = 'tabs' | 'open mails' | 'notices';

const last: Record<Queue, Promise<unknown>> = {
  tabs: Promise.resolve(),
  'open mails': Promise.resolve(),
  notices: Promise.resolve(),
};

/**
 * Works one after another: two clicks at once open one tab, and a text is handed out once. Only what is under way in this
 * worker waits; nothing is kept.
 */
export async function oneAfterAnother<T>(
  work: () => Promise<T>,
  queue: Queue = 'tabs',
): Promise<T> {
  const mine = last[queue].then(work, work);
  last[queue] = mine.catch(() => undefined);
  return mine;
}
