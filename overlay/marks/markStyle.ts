/**
 * A mark lies at the end of the line of people, over what a long line cuts off there: a float without height or width moves
 * nothing. Its colours follow from the row's own text, dark on light or light on dark, so that no style has to be computed to
 * learn how the page looks: those of the design, `accent` for an answer and `risk`.
 */
export const markStyle = `
:host { all: initial; float: inline-end; position: relative; width: 0; height: 0; color: inherit; line-height: inherit; font-size: inherit; }
@media print { :host { display: none; } }
span {
  position: absolute; inset-inline-end: 0; inset-block-start: calc(.5lh - 8px); width: 16px; height: 16px; border-radius: 4px; user-select: none;
  color: oklch(from currentColor clamp(.45, l, .82) .09 175); background: oklch(from currentColor clamp(.27, (.62 - l) * 99, .97) .008 200);
}
.other { color: oklch(from currentColor clamp(.47, l, .79) .13 45); }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
`;
