/** Rows and messages stand beside each other: what holds of the place of one holds of the next. */
export function askedOnce(holds: (place: Element) => boolean): (place: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (place) => {
    const does = known.get(place) ?? holds(place);
    known.set(place, does);
    return does;
  };
}
