import { describe, expect, test } from 'vitest';
import { accepted, type Acceptance, isWhole } from '@/domain/suggestions/accepted';
import { draftOf } from '@/domain/suggestions/draftOf';
import { whenOf } from '@/domain/suggestions/whenOf';
import { aSuggestion } from '../../builders/aSuggestion';

const by: Acceptance = {
  recordId: 'record-1',
  what: 'il preventivo',
  when: { on: '2026-11-20' },
  reason: null,
  hasOrdered: false,
};

describe('what accepting makes of it', () => {
  test('our own word is a promise of ours, with its day', () => {
    expect(accepted(aSuggestion(), by)).toMatchObject({
      record: { kind: 'promise', by: 'us', due: { on: '2026-11-20' }, what: 'il preventivo' },
      thanks: null,
      asks: false,
    });
  });

  test('a “no” to an offer is no loss of the person; its reason is one tap', () => {
    const refusal = aSuggestion({ kind: 'refusal', direction: 'in' });
    expect(accepted(refusal, { ...by, reason: 'price' }).record).toMatchObject({
      kind: 'loss',
      scope: 'offer',
      reason: 'price',
    });
  });

  test('the first order is the first one only', () => {
    const order = aSuggestion({ kind: 'order', direction: 'in' });
    expect(accepted(order, by).record).toMatchObject({ isFirst: true });
    expect(accepted(order, { ...by, hasOrdered: true }).record).toMatchObject({ isFirst: false });
  });

  test.each([
    ['Ci vediamo giovedì alle 15 da voi.', 'meeting'],
    ['Mi chiami giovedì alle 15.', 'call'],
    ['Telefonata giovedì alle 15?', 'call'],
  ])('“%s” is arranged as a %s', (quote, talk) => {
    const meeting = aSuggestion({ kind: 'meeting', direction: 'in', quote });
    const when = { at: '2026-11-19T14:00:00Z' };
    expect(accepted(meeting, { ...by, when }).record).toMatchObject({ kind: 'arranged', talk });
  });

  test.each([
    ['Grazie per la pazienza', 'for-patience'],
    ['Thank you for the call', 'after-a-call'],
    ['Danke für die Führung', 'after-a-meeting'],
  ])('“%s” is thanked for as %s', (quote, thanks) => {
    const given = aSuggestion({ kind: 'thanks-owed', direction: 'in', quote });
    expect(accepted(given, by)).toEqual({ record: null, thanks, asks: false });
  });

  test('a question is an answer owed', () => {
    const question = aSuggestion({ kind: 'question', direction: 'in' });
    expect(accepted(question, by)).toEqual({ record: null, thanks: null, asks: true });
  });
});

describe('by when', () => {
  test('the day of the words, with their hour in the home zone', () => {
    const noon = aSuggestion({ quote: 'entro venerdì a mezzogiorno' });
    expect(whenOf(noon, 'Europe/Rome')).toEqual({ at: '2026-11-20T11:00:00Z' });
    expect(whenOf(aSuggestion(), 'Europe/Rome')).toEqual({ on: '2026-11-20' });
    expect(whenOf(aSuggestion({ due: null }), 'Europe/Rome')).toBeNull();
  });

  test('a promise wants its day, a meeting its hour, a recommendation its name', () => {
    const day = { on: '2026-11-20' };
    expect(isWhole(aSuggestion(), day)).toBe(true);
    expect(isWhole(aSuggestion(), null)).toBe(false);
    expect(isWhole(aSuggestion({ kind: 'meeting' }), day)).toBe(false);
    expect(isWhole(aSuggestion({ kind: 'meeting' }), { at: '2026-11-20T09:00:00Z' })).toBe(true);
    expect(isWhole(aSuggestion({ kind: 'recommendation', what: null }), null)).toBe(false);
    expect(isWhole(aSuggestion({ kind: 'praise', what: null }), null)).toBe(true);
  });
});

test('a sheet begins with what the words said', () => {
  expect(draftOf(aSuggestion(), 'Europe/Rome')).toEqual({
    recordKind: 'promise',
    values: { what: 'il preventivo', by: 'us', dated: 'yes', on: '2026-11-20', time: '' },
  });
  const complaint = aSuggestion({ kind: 'complaint', what: null, quote: 'È rotta.' });
  expect(draftOf(complaint, 'Europe/Rome')).toEqual({
    recordKind: 'problem',
    values: { toSolve: 'È rotta.' },
  });
  expect(draftOf(aSuggestion({ kind: 'question' }), 'Europe/Rome')).toBeNull();
});
