import type { StoryThread } from './storyTypes';
import { conversation, exchangeWith } from './telling';

const tomas = exchangeWith('tomas');
const bruno = exchangeWith('bruno');

/** Threads with a draft that was never sent: one at the end, one that answers an older mail. */
export const drafts: readonly StoryThread[] = [
  conversation(
    ['bruno-garanzia', 'Garanzia dei faretti'],
    [
      bruno.they('83d 10:00', 'Ciao Marta,\n\nquanto dura la garanzia dei faretti?\n\nBruno'),
      { ...bruno.i('82d 12:10', 'cinque anni, anche sulle lenti.'), isDraft: true },
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['tomas-parking', 'Parking at the hotel'],
    [
      tomas.they(
        '71d 17:30',
        'Dear Ms Neri,\n\nplease use the staff entrance, the car park is closed.\n\nKind regards',
      ),
      { ...tomas.i('70d 18:00', 'thank you for the parking spa'), isDraft: true },
      tomas.they(
        '70d 18:40',
        'Dear Ms Neri,\n\nI forgot: ask for Hannah at the desk.\n\nKind regards',
        { quotes: false },
      ),
    ],
    { labels: ['Prospects'] },
  ),
];
