import { expect, test } from 'vitest';
import { type BriefFacts, briefParts } from '@/components/brief/briefParts';
import { briefText } from '@/components/brief/briefText';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aPromise, someRecords } from '../../builders/aRecord';
import { someFacts } from '../../builders/someFacts';
import { aMoment } from '../aMoment';

const facts = someFacts('2026-11-19', { records: someRecords });
const known: BriefFacts = {
  ...facts,
  contact: aContact({
    care: { reach: { channel: 'phone', hours: 'before 10', formOfAddress: 'Lei' } },
  }),
  retention: assessRetention(historyOf(facts), facts.now, steadyPolicyOf(facts.contact)),
  details: {},
  followUps: [
    aFollowUp({ due: { on: '2026-11-20' }, topic: 'send the list', openDue: Infinity }),
    aFollowUp({ kind: 'promise', topic: 'the quote' }),
  ],
  notes: [
    {
      id: 'n-1',
      contactId: 'anna',
      text: 'Two dogs in the yard.',
      pinned: true,
      createdAt: 0,
      editedAt: null,
    },
    { id: 'n-2', contactId: 'anna', text: 'Old.', pinned: false, createdAt: 0, editedAt: null },
  ],
};
const parts = (of: Partial<BriefFacts> = {}) => briefParts({ ...known, ...of }, aMoment());
const linesOf = (title: string, of: Partial<BriefFacts> = {}) =>
  parts(of).find((part) => part.title === title)?.lines;

test('before a visit one reads how it stands, the last word, what is open and how to reach them', () => {
  expect(parts().map(({ title }) => title)).toEqual([
    'How it stands',
    'Last word',
    'Open',
    'Promises',
    'Expects from us',
    'How to reach them',
    'Worth knowing',
  ]);
  expect(linesOf('How to reach them')).toEqual([
    'Phone, before 10',
    'How to address them: Lei',
    'anna@vetreriaconti.example',
  ]);
});

test('a promise is told once, among the promises; the rest that is due stands among what is open', () => {
  expect(linesOf('Open')).toEqual([
    expect.stringContaining('the missing pallet'),
    'Meeting arranged for Tue 24 Nov 10:30',
    'send the list, tomorrow',
  ]);
  expect(linesOf('Promises', { records: [aPromise(), aPromise({ due: null })] })).toEqual([
    'the quote (for tomorrow)',
    'Chose us for: the quote',
  ]);
});

test('what they expect with its weak spots, and what is worth knowing with the pinned notes', () => {
  expect(linesOf('Expects from us')).toEqual([
    'the new kiln: in two parts',
    'Would disappoint: a day without a word',
    expect.stringContaining('customs papers'),
    expect.stringContaining('2 Nov'),
  ]);
  expect(linesOf('Worth knowing')).toEqual([
    'second kiln in February',
    'Two dogs in the yard.',
    'Given: the study on glazes',
  ]);
});

test('of somebody new there is only what is known', () => {
  const titles = parts({ records: [], notes: [], followUps: [], interactions: [] });
  expect(titles.map(({ title }) => title)).toEqual(['How it stands', 'How to reach them']);
});

test('as text it reads the same', () => {
  const text = briefText('Anna Conti', [
    { title: 'Open', lines: ['one', 'two'] },
    { title: 'Last word', lines: ['three'] },
  ]);
  expect(text).toBe('Anna Conti\n\nOpen\n- one\n- two\n\nLast word\n- three');
});
