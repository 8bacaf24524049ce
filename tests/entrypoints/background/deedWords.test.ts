import { expect, test } from 'vitest';
import { deedWords } from '@/entrypoints/background/deedWords';
import { followUpKindSchema } from '@/domain/followUps/followUp';
import { occasionSchema } from '@/domain/followUps/occasion';
import { aFollowUp } from '../../builders/aFollowUp';

test('every kind of follow-up and every occasion of thanks has words of its own for bar and marks', () => {
  const topic = 'the quote';
  const kinds = followUpKindSchema.options.map((kind) => deedWords(aFollowUp({ kind, topic })));
  expect(kinds.every((words) => words.length > 2 && !words.startsWith('bar.'))).toBe(true);
  expect(new Set(kinds).size).toBe(kinds.length);
  const thanks = occasionSchema.options.map((occasion) =>
    deedWords(aFollowUp({ kind: 'thank-you', occasion })),
  );
  expect(thanks.every((words) => words.startsWith('Thanks'))).toBe(true);
  expect(deedWords(aFollowUp({ kind: 'thank-you', occasion: 'after-a-bad-talk' }))).toBe(
    'Thanks after the talk',
  );
});

test('a broken word and an arranged talk are named as such', () => {
  const promise = aFollowUp({ kind: 'promise', topic: 'the quote' });
  expect(deedWords(promise)).toContain('the quote');
  expect(deedWords({ ...promise, aspect: 'broken' })).not.toBe(deedWords(promise));
  const talk = aFollowUp({ kind: 'custom', topic: 'Anna', aspect: 'how-it-went' });
  expect(deedWords(talk)).not.toBe('Anna');
});
