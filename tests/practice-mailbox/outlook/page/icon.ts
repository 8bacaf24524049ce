import { make } from './make';

const SVG = 'http://www.w3.org/2000/svg';

/** Fluent UI's icons come as letters of a font; the names are theirs, the lines are drawn here. */
const paths = {
  ArrowReplyRegular: 'M9 4L3 10l6 6M3.5 10H12c3 0 5 2 5 5.5',
  ArrowReplyAllRegular: 'M7 4l-5 6 5 6M11 4l-5 6 5 6M6.5 10H13c3 0 5 2 5 5.5',
  ArrowForwardRegular: 'M11 4l6 6-6 6M16.5 10H8c-3 0-5 2-5 5.5',
  ComposeRegular: 'M3 4h14v9H10M3 4v9h3M3 5l7 5 7-5M8 17l1-3 6-6 2 2-6 6z',
  DeleteRegular: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10M8.5 9v4M11.5 9v4',
  ArchiveRegular: 'M3 4h14v3H3zM4.5 7v9h11V7M8 10h4',
  ChevronDownRegular: 'M5 8l5 5 5-5',
  ArrowLeftRegular: 'M9 4l-6 6 6 6M3.5 10H17',
  ChevronRightRegular: 'M8 5l5 5-5 5',
  MoreHorizontalRegular: 'M5 10v.01M10 10v.01M15 10v.01',
  SendRegular: 'M3 4l14 6-14 6v-4.5L11 10 3 8.5z',
  OpenRegular: 'M11 3h6v6M17 3l-8 8M14 12v5H3V6h5',
  DismissRegular: 'M5 5l10 10M15 5L5 15',
  SearchRegular: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  MailRegular: 'M3 5h14v10H3zM3 6l7 5 7-5',
  CalendarRegular: 'M3.5 4.5h13v12h-13zM3.5 8h13M7 3v3M13 3v3',
  PeopleRegular:
    'M8 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3 16c0-3 2-4.5 5-4.5s5 1.5 5 4.5M13 5a2 2 0 1 1 0 4M14.5 11.5c2 .4 3 2 3 4',
  AttachRegular: 'M13.5 6.5v7a3.5 3.5 0 0 1-7 0V6a2.4 2.4 0 0 1 4.8 0v7a1.2 1.2 0 0 1-2.4 0V7',
  MailInboxRegular: 'M3.5 4h13v12h-13zM3.5 11.5h3.6a3 3 0 0 0 5.8 0h3.6',
  DraftsRegular: 'M4 4h9M4 8h6M4 12h4M9 16l.7-3L15 7.7l2.3 2.3L12 15.3z',
  FolderRegular: 'M3 5h5l2 2h7v9H3z',
  FlagRegular: 'M5 17V4h10l-2.5 3.5L15 11H5',
  SettingsRegular:
    'M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5L15 15M5 15l1.5-1.5M13.5 6.5L15 5',
  SparkleRegular:
    'M9 3l1.7 4.3L15 9l-4.3 1.7L9 15l-1.7-4.3L3 9l4.3-1.7zM15.5 13l.7 1.8 1.8.7-1.8.7-.7 1.8-.7-1.8-1.8-.7 1.8-.7z',
  EditRegular: 'M4 16l.7-3L13.5 4.2l2.3 2.3L7 15.3z',
  WaffleRegular:
    'M5 5v.01M10 5v.01M15 5v.01M5 10v.01M10 10v.01M15 10v.01M5 15v.01M10 15v.01M15 15v.01',
  ClockRegular: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5V10l2.5 1.5',
} as const;

export type IconName = keyof typeof paths;

/** `i[data-icon-name]` around a picture, as in CAP 2025-11. */
export function icon(name: IconName): HTMLElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  const inner = make('span', { role: 'presentation', class: 'o-icon-picture' }, picture);
  return make(
    'i',
    { 'data-icon-name': name, 'aria-hidden': 'true', class: 'root-89 o-icon' },
    inner,
  );
}
