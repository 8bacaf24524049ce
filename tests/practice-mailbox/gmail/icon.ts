const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  tune: 'M4 7h9M17 7h3M13 5v4M4 12h3M11 12h9M11 10v4M4 17h9M17 17h3M13 15v4',
  inbox: 'M4.5 4.5h15v15h-15zM4.5 14h4.2a3.4 3.4 0 0 0 6.6 0h4.2',
  star: 'M12 4l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6L4 9.9l5.6-.7z',
  clock: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM12 7.5V12l3.2 2',
  send: 'M4 5l16 7-16 7v-5.5l8.5-1.5L4 10.5z',
  draft: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5',
  label: 'M4 7h10.5l5 5-5 5H4z',
  all: 'M4 7l8 6 8-6M4 6h16v12H4z',
  down: 'M7 10l5 5 5-5',
  pen: 'M4.5 19.5l.8-4L15.7 5.1l3.2 3.2L8.5 18.7z',
  back: 'M11 5.5L4.5 12l6.5 6.5M5 12h15',
  older: 'M9.5 6l6 6-6 6',
  newer: 'M14.5 6l-6 6 6 6',
  archive: 'M4 5h16v4H4zM5.5 9v10.5h13V9M10 13h4',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7',
  spam: 'M8.5 4h7l4.5 4.5v7L15.5 20h-7L4 15.5v-7zM12 8v5M12 15.5v.5',
  unread: 'M4 6h16v12H4zM4 7l8 6 8-6',
  reply: 'M9.5 6L4 11.5 9.5 17M4.5 11.5h8.5c4 0 6.5 2.3 6.5 6.5',
  forward: 'M14.5 6l5.5 5.5-5.5 5.5M19.5 11.5H11c-4 0-6.5 2.3-6.5 6.5',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  print: 'M7 9V4.5h10V9M7 17H4.5V9h15v8H17M7 14h10v5.5H7z',
  window: 'M14 4.5h5.5V10M19.5 4.5L11 13M17 14v5.5H4.5V7H10',
  help: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM9.5 9.7c.2-3 5-2.9 5 0 0 1.8-2.5 2-2.5 4M12 16.8v.2',
  gear: 'M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM12 3.5v2.5M12 18v2.5M3.5 12H6M18 12h2.5M6 6l1.8 1.8M16.2 16.2L18 18M6 18l1.8-1.8M16.2 7.8L18 6',
  apps: 'M6 6v.01M12 6v.01M18 6v.01M6 12v.01M12 12v.01M18 12v.01M6 18v.01M12 18v.01M18 18v.01',
  refresh: 'M19 12.5a7 7 0 1 1-2-5.5M18.5 3.5V8H14',
  attach: 'M16.5 7.5v8a4.5 4.5 0 0 1-9 0V7a3 3 0 0 1 6 0v8a1.5 1.5 0 0 1-3 0V8',
  link: 'M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8.5 12h7',
  smile:
    'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM9 10v.01M15 10v.01M8.5 14a4 4 0 0 0 7 0',
  picture: 'M4.5 5h15v14h-15zM5 17l4.5-5 3.5 4 2.5-2.5L19 17',
  letter: 'M6 18L12 5l6 13M8.3 13.5h7.4',
  close: 'M6 6l12 12M18 6L6 18',
  expand: 'M8 9.5L12 5.5l4 4M8 14.5l4 4 4-4',
  calendar: 'M4.5 6h15v14h-15zM4.5 10h15M8.5 3.5V6M15.5 3.5V6',
  check: 'M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM8.5 12l2.5 2.5 4.5-5',
  person:
    'M12 4.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM4.5 20c.8-4 4-5.5 7.5-5.5s6.7 1.5 7.5 5.5',
  plus: 'M12 5v14M5 12h14',
  signature: 'M4 20h16M6 16l9-9l2.5 2.5l-9 9H6z',
  replyAll: 'M13 6l-5.5 5.5L13 17M7.5 11.5H14c3.5 0 5.5 2 5.5 6M8.5 6L3 11.5L8.5 17',
  tag: 'M4 4.5h8l7.5 7.5-7.5 7.5L4 12zM8 8.5v.01',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19c.6-3.5 3-5 6-5s5.400 1.500 6 5M15.500 5.500a3 3 0 0 1 0 5.500M17 14.500c2 .6 3.500 2 4 4.500',
  info: 'M12 3.800a8.200 8.200 0 1 0 0 16.400 8.200 8.200 0 0 0 0-16.400zM12 11v5.500M12 7.800v.2',
  bulb: 'M12 3.5a6 6 0 0 0-3 11.2V17h6v-2.3a6 6 0 0 0-3-11.2zM10 20h4',
} as const;

export type IconName = keyof typeof paths;

/** Which icons point along the line of writing, and turn where it runs from right to left. */
const POINTING: readonly IconName[] = [
  'back',
  'older',
  'newer',
  'reply',
  'replyAll',
  'forward',
  'send',
  'label',
];

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.classList.add('pm-icon', `pm-icon-${name}`);
  if (POINTING.includes(name)) drawing.classList.add('pm-turns');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
