import { make } from './make';

const EMOJI = /(\p{Extended_Pictographic}\uFE0F?)/u;

/** Gmail draws emoji as pictures: the words around them stay text. */
export function drawSubject(text: string): readonly (Node | string)[] {
  const parts = text.split(EMOJI).filter((part) => part !== '');
  return parts.map((part) => (EMOJI.test(part) ? emojiPicture(part) : part));
}

/** One picture for all: few machines that run tests have a font with emoji. */
function emojiPicture(emoji: string): HTMLImageElement {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">' +
    '<path d="M3 21L8.5 8.5 15.5 15.5z" fill="#f9ab00"/><path d="M13 4l1 3M18 6l-2 2.5M20.5 11l-3 .5" stroke="#d93025" stroke-width="2" stroke-linecap="round"/>' +
    '<circle cx="10" cy="4.5" r="1.3" fill="#1a73e8"/><circle cx="20" cy="16" r="1.3" fill="#188038"/></svg>';
  return make('img', {
    'data-emoji': emoji,
    class: 'an1',
    alt: emoji,
    'aria-label': emoji,
    loading: 'lazy',
    src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
  });
}
