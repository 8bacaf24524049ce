/**
 * Whether nothing in the page's own markup hides this element: no `display: none` written on it or on what is around
 * it, no `hidden`. Deliberately not `getComputedStyle` or `checkVisibility`: those make the browser recompute styles in
 * the middle of the page's own work (QUALITY speed-6), and Gmail hides its views by inline style.
 */
export function isShown(element: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (node instanceof HTMLElement && (node.hidden || node.style.display === 'none')) return false;
  }
  return true;
}
