/**
 * A clause that leaves with its field: "[ on the phone {{when}}]", or gives way to its twin: "[No news on {{topic}}|No news]".
 * Linear: no part can hold a bracket or a brace, and the twin begins at the only bar.
 */
export const clause =
  /\[(?<before>[^[\]{}|]*)\{\{(?<field>[a-z_]+)\}\}(?<after>[^[\]{}|]*)(?:\|(?<twin>[^[\]{}|]*))?\]/g;
