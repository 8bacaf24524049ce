import { describe, expect, test } from 'vitest';
import type { Message, Person } from '@/domain/mail/reading';
import { unnamed } from '@/domain/mail/unnamed';
import { contradicted, withAnswers } from '@/domain/mail/withAnswers';
import { type NamedPerson, namedPersonId } from '@/domain/people/namedPerson';
import { aMessage, address, anna, aReading, me } from '../../builders/aReading';

const bruno = address('bruno@fabbri.example');
const shown = { name: 'Fabbri, Bruno', address: null };
const at = (day: number) => `2026-11-0${day}T09:00:00Z`;

function nameOnly(messages: readonly Message[], reason = 'unknown sender') {
  return aReading(messages, { contact: null, missing: [{ fact: 'contact', reason }] });
}

const theirs = (of: Partial<Message> & { readonly sentAt?: string } = {}) =>
  aMessage({ sentAt: at(2), from: shown, direction: 'unknown', ...of });

function said(name: string, who = bruno): NamedPerson {
  const of = { account: me.address, threadId: 't-1', name };
  return { ...of, id: namedPersonId(of), contactId: 'bruno', address: who, at: 0 };
}

describe('the name that is wanting', () => {
  test('is that of the newest writer without an address', () => {
    expect(unnamed(nameOnly([theirs(), aMessage({ sentAt: at(3), direction: 'out' })]))).toBe(
      'Fabbri, Bruno',
    );
  });

  test('is that of the one to whom the user wrote, where nobody from outside has', () => {
    const own = aMessage({ sentAt: at(1), direction: 'out', to: [shown] });
    expect(unnamed(nameOnly([own], 'unknown recipient'))).toBe('Fabbri, Bruno');
  });

  test.each(['a sender is not certain', 'nobody from outside'])('is none where “%s”', (reason) => {
    expect(unnamed(nameOnly([theirs()], reason))).toBeNull();
  });

  test('is none where the page knows the person', () => {
    expect(unnamed(aReading([theirs()]))).toBeNull();
  });
});

describe('an answer', () => {
  test('gives the contact, the direction and the recipients of that name, in whatever order it stands', () => {
    const own = aMessage({ sentAt: at(3), direction: 'out', to: [shown] });
    const reading = withAnswers(nameOnly([theirs(), own]), [said('Bruno Fabbri')]);
    expect(reading.contact).toEqual({ name: 'Fabbri, Bruno', address: bruno });
    expect(reading.missing).toEqual([]);
    expect(reading.thread?.messages.map(({ direction }) => direction)).toEqual(['in', 'out']);
    expect(reading.thread?.messages[1]?.to).toEqual([{ name: 'Fabbri, Bruno', address: bruno }]);
  });

  test('changes nothing of another name', () => {
    const other: Person = { name: 'Bruno Conti', address: null };
    const reading = nameOnly([theirs({ from: other })]);
    expect(withAnswers(reading, [said('Bruno Fabbri')])).toEqual(reading);
  });

  test('gives nobody where the page is not understood for another reason', () => {
    const reading = nameOnly([theirs()], 'a sender is not certain');
    expect(withAnswers(reading, [said('Bruno Fabbri')]).contact).toBeNull();
  });

  test('that somebody is a colleague asks on: who else wrote', () => {
    const first = theirs({ sentAt: at(1), from: { name: 'Paolo Bassi', address: null } });
    const colleague = address('bruno@nerilighting.example');
    const reading = withAnswers(nameOnly([first, theirs()]), [said('Bruno Fabbri', colleague)]);
    expect(reading.contact).toBeNull();
    expect(unnamed(reading)).toBe('Paolo Bassi');
  });

  test('for one of two names leaves the other one open', () => {
    const second = theirs({ sentAt: at(3), from: { name: 'Paolo Bassi', address: null } });
    const reading = withAnswers(nameOnly([theirs(), second]), [said('Bruno Fabbri')]);
    expect(reading.contact).toBeNull();
    expect(unnamed(reading)).toBe('Paolo Bassi');
  });
});

describe('the page’s own word counts more', () => {
  test('another address for that name contradicts the answer', () => {
    const known = { name: 'Bruno Fabbri', address: address('bruno@other.example') };
    expect(contradicted(aReading([theirs({ from: known })]), [said('Fabbri, Bruno')])).toHaveLength(
      1,
    );
  });

  test('the same address, or none, does not', () => {
    const known = { name: 'Bruno Fabbri', address: bruno };
    const answers = [said('Fabbri, Bruno')];
    expect(contradicted(aReading([theirs({ from: known })]), answers)).toEqual([]);
    expect(contradicted(nameOnly([theirs()]), answers)).toEqual([]);
    expect(contradicted(aReading([aMessage({ sentAt: at(1), from: anna })]), answers)).toEqual([]);
  });
});
