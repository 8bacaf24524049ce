import type { Drawn } from './bare';

interface Painted {
  /** Milliseconds since the page was asked for, once a frame with that heading was drawn. */
  paintedAt?: number;
}
interface Shown {
  shown?: { readonly text: string; readonly at: number };
}

/** What runs in the panel itself: each function stands alone. */
export const inPanel = {
  /** Notes when the frame after the first with this heading begins. */
  notePaint: (name: string): void => {
    const noted = globalThis as Painted;
    const look = () => {
      const all = [...document.querySelectorAll('h1, h2')];
      if (!all.some(({ textContent }) => textContent === name)) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          noted.paintedAt = performance.now();
        });
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  },
  paintedAt: (): number | undefined => (globalThis as Painted).paintedAt,
  drawn: (): Drawn => {
    const of = (element: Element): Drawn => [
      element.localName,
      element.getAttribute('class') ?? '',
      [...element.childNodes].map((node) =>
        node instanceof Element ? of(node) : (node.textContent ?? ''),
      ),
    ];
    const page = document.querySelector('#root > *');
    if (page === null) throw new Error('The panel is empty');
    return of(page);
  },
  /** Notes each change of the headings, by the clock that all pages share. */
  noteShown: (): void => {
    const noted = globalThis as Shown;
    new MutationObserver(() => {
      const text = [...document.querySelectorAll('h2')].map((one) => one.textContent).join(' · ');
      if (text === noted.shown?.text) return;
      noted.shown = { text, at: performance.timeOrigin + performance.now() };
    }).observe(document, { subtree: true, childList: true, characterData: true });
  },
  shownAt: (name: string): number | null => {
    const { shown } = globalThis as Shown;
    return shown?.text.includes(name) === true ? shown.at : null;
  },
} as const;
