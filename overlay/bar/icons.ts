import { draw } from './make';

/** Premura's mark, of the design board; the words stand beside it. */
export function mark(): SVGElement {
  const hidden = { viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  const head = draw('circle', {
    cx: '12',
    cy: '8',
    r: '3.4',
    fill: 'currentColor',
    stroke: 'none',
  });
  const arms = draw('path', { d: 'M4 11.5a8 8 0 0 0 16 0', 'stroke-width': '2.4' });
  return draw('svg', hidden, head, arms);
}

/** The heart of thanks. */
export function heart(): SVGElement {
  const d =
    'M10 16.5S3 12.6 3 7.8C3 5.4 4.7 4 6.5 4 8 4 9.3 4.9 10 6.3 10.7 4.9 12 4 13.5 4 15.3 4 17 5.4 17 7.8c0 4.8-7 8.7-7 8.7z';
  return draw('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' }, draw('path', { d }));
}
