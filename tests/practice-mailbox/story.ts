import { abroad } from './story/abroad';
import { belforte } from './story/belforte';
import { drafts } from './story/drafts';
import { house, privateThreads } from './story/house';
import { showroomThreads } from './story/showroom';
import { italians } from './story/italians';
import { longThreads } from './story/longThreads';
import { people } from './story/people';
import type { Story } from './story/storyTypes';

/**
 * The user's mailbox and everybody in it: Marta Neri sells lamps. Every instant is told as days before now, so the story
 * has the same rhythm whenever it is told.
 */
export const story: Story = {
  people,
  accounts: [
    {
      owner: { name: 'Marta Neri', address: 'marta.neri@nerilighting.example' },
      signature: ['Marta Neri', 'Neri Lighting', '+39 02 5550 0182'],
      hasSentHistory: true,
      threads: [...belforte, ...italians, ...abroad, ...longThreads, ...house, ...drafts],
    },
    {
      owner: { name: 'Marta Neri', address: 'marta.neri.casa@example.com' },
      signature: [],
      threads: privateThreads,
    },
    {
      owner: { name: 'Neri Lighting, showroom', address: 'showroom@nerilighting.example' },
      delegation: { to: 0, token: 'AEoRXRQxPremuraShowroom', number: 143 },
      signature: ['Neri Lighting', 'Showroom'],
      threads: showroomThreads,
    },
  ],
};
