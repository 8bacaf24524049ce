import type { BarLook } from './drawBar';

/** Below this lightness of what stands behind it, the page is dark. */
const DARK_BELOW = 0.4;

/** By attribute: asking for styles in the middle of the page's own work would make it compute them (QUALITY speed-6). */
export function directionAround(host: Element): BarLook['dir'] {
  return host.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Calls `look` each time the browser has laid the host out and before it paints: then styles are known, and asking for
 * them costs nothing.
 */
export function onceLaidOut(host: Element, look: () => void): void {
  new ResizeObserver(look).observe(host);
}

/** Gmail has no attribute for its dark themes: the colours behind the bar tell (WEBMAIL 2). */
export function standsOnDark(host: Element): boolean {
  for (let node: Element | null = host.parentElement; node !== null; node = node.parentElement) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = partsOf(
      getComputedStyle(node).backgroundColor,
    );
    // The weights of Rec. 709 luma, without gamma: good enough to tell a dark theme.
    if (alpha > 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK_BELOW;
  }
  return false;
}

/** "rgb(27, 27, 28)" or "rgba(0, 0, 0, 0)" as numbers. */
function partsOf(color: string): readonly number[] {
  return (color.match(/[\d.]+/gu) ?? []).map(Number);
}
