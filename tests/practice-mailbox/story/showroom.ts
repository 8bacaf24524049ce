import { conversation, exchangeWith } from './telling';
import type { StoryThread } from './storyTypes';

const anna = exchangeWith('anna');
const grace = exchangeWith('grace');

/** The mail of the showroom, which Marta may open: people of the story are in it, too, and are not to be mixed up. */
export const showroomThreads: readonly StoryThread[] = [
  conversation(
    ['showroom-visita', 'Visita in showroom'],
    [
      anna.they(
        '9d 10:20',
        'Buongiorno,\n\npossiamo passare giovedì con due clienti?\n\nAnna Conti',
      ),
      { ...anna.i('9d 11:05', 'volentieri, giovedì alle 15.'), to: ['anna'] },
    ],
  ),
  conversation(
    ['showroom-hours', 'Opening hours in December'],
    [grace.they('3d 16:40', 'Hello,\n\nare you open on 8 December?\n\nGrace')],
  ),
];
