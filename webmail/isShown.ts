/**
 * Whether nothing in the page's own markup hides this element: no `display: none` written on it or on what is around
 * it, no `hidden`. Deliberately not `getComputedStyle` or `checkVisibility`: those make the browser recompute styles in
 * the middle of the page's own work (QUALITY speed-6), and Gmail hides its views by inline style.
 */
export function isShown(element: Element): boolean {
  return isShownWithin(element, null);
}

/** The same where what is around `part` is known to be shown, and `part` itself. */
export function isShownWithin(element: Element, part: Node | null): boolean {
  for (
    let node: Element | null = element;
    node !== null && node !== part;
    node = node.parentElement
  ) {
    if (node.hasAttribute('hidden')) return false;
    // Asking for `style` makes an object for each element; few of them have one.
    if (node.hasAttribute('style') && (node as HTMLElement).style.display === 'none') return false;
  }
  return true;
}
