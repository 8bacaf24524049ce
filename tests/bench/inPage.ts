/** What the browser runs in the benchmark's page: each function stands alone, since only its text goes there. */
export const inPage = {
  prepareThread: (html: string): void => {
    const view = document.createElement('div');
    view.className = 'nH';
    view.append(document.createRange().createContextualFragment(html));
    Object.assign(window, { benchView: view });
  },

  showThread: async (hash: string): Promise<void> => {
    const { benchView: view } = window as unknown as { readonly benchView: Element };
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
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
    performance.mark('bench-in-dom');
  },

  refreshList: async ({
    lots,
    times,
  }: {
    readonly lots: readonly string[];
    readonly times: number;
  }): Promise<void> => {
    const rows = document.querySelector('#rows') as Element;
    const range = document.createRange();
    range.selectNodeContents(rows);
    for (let i = 0; i < times; i += 1) {
      rows.replaceChildren(range.createContextualFragment(lots[i % lots.length] ?? ''));
      await new Promise(requestAnimationFrame);
    }
  },

  switchThread: async ({
    html,
    hash,
  }: {
    readonly html: string;
    readonly hash: string;
  }): Promise<void> => {
    const view = document.createElement('div');
    view.className = 'nH';
    view.append(document.createRange().createContextualFragment(html));
    location.hash = hash;
    const old = document.querySelector('#views > [role="main"]') as HTMLElement;
    old.removeAttribute('role');
    old.style.display = 'none';
    if (old.querySelector('#rows') === null) old.remove();
    view.setAttribute('role', 'main');
    document.querySelector('#views')?.append(view);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  },

  mark: (name: string): void => void performance.mark(name),

  readMarks: (): readonly string[] =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('bench-read ')),
} as const;
