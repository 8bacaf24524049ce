interface Prepared {
  readonly benchView: Element;
}

/**
 * What the browser runs in the benchmark's page; each function stands alone, since only its text goes there. What they do
 * to the page they do in plain callbacks, never after an `await`: what runs as microtasks is the extensions' alone.
 */
export const inPage = {
  prepareThread: (html: string): void => {
    const view = document.createElement('div');
    view.className = 'nH';
    view.append(document.createRange().createContextualFragment(html));
    Object.assign(window, { benchView: view });
  },

  /** As Gmail does it: the address first, then the old view goes and the new one stands there. */
  showThread: async ([hash, after]: readonly [string, number]): Promise<void> => {
    const { benchView: view } = window as unknown as Prepared;
    const show = () => {
      performance.mark('bench-shown');
      const old = document.querySelector('#views > [role="main"]') as HTMLElement;
      old.removeAttribute('role');
      old.style.display = 'none';
      if (old.querySelector('#rows') === null) old.remove();
      view.setAttribute('role', 'main');
      const thread = view.querySelector('.iY') as Element;
      const around = thread.parentNode as Element;
      thread.remove();
      document.querySelector('#views')?.append(view);
      // InboxSDK believes in a thread that it sees coming.
      around.append(thread);
    };
    location.hash = hash;
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        show();
        setTimeout(resolve);
      }, after);
    });
  },

  /** New rows, one lot a frame. */
  refreshList: async ([lots, times]: readonly [readonly string[], number]): Promise<void> => {
    const rows = document.querySelector('#rows') as Element;
    const range = document.createRange();
    range.selectNodeContents(rows);
    await new Promise<void>((resolve) => {
      let done = 0;
      const refresh = () => {
        rows.replaceChildren(range.createContextualFragment(lots[done % lots.length] ?? ''));
        done += 1;
        if (done < times) requestAnimationFrame(refresh);
        else resolve();
      };
      requestAnimationFrame(refresh);
    });
  },

  twoFrames: async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  },

  mark: (name: string): void => void performance.mark(name),

  readMarks: (): readonly string[] =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('bench-read ')),
} as const;
