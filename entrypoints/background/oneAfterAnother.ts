let last: Promise<unknown> = Promise.resolve();

/**
 * Works one after another: two clicks at once open one tab, and a text is handed out once. Only what is under way in this
 * worker waits; nothing is kept.
 */
export async function oneAfterAnother<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
