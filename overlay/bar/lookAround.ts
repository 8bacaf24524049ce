import type { BarLook } from './drawBar';

/** Below this lightness of what stands behind it, the page is dark. */
const DARK_BELOW = 0.4;

/** Gmail has no attribute for its dark themes: the colours around the bar tell (WEBMAIL 2). Asked once a drawing. */
export function lookAround(host: Element): BarLook {
  const style = getComputedStyle(host.parentElement ?? host);
  return { dir: style.direction === 'rtl' ? 'rtl' : 'ltr', isDark: isDark(host) };
}

function isDark(host: Element): boolean {
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
