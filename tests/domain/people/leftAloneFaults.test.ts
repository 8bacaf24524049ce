import { expect, test } from 'vitest';
import { leftAloneFaults } from '@/domain/people/leftAloneFaults';

test.each([
  ['nothing at all', {}, {}],
  ['what is right', { neverTrack: 'a@b.example\nb.example', colleagueDomains: 'c.example' }, {}],
  ['words', { neverTrack: 'my doctor' }, { neverTrack: 'noEntry' }],
  ['a colleague’s address', { colleagueDomains: 'a@c.example' }, { colleagueDomains: 'noDomain' }],
  ['a domain of everybody', { colleagueDomains: 'gmail.com' }, { colleagueDomains: 'freeMail' }],
])('%s', (_, values, faults) => expect(leftAloneFaults(values)).toEqual(faults));
