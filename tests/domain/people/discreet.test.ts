import { describe, expect, test } from 'vitest';
import {
  type Discreet,
  discreetTurned,
  isDiscreetAt,
  nextDiscreetTurn,
} from '@/domain/people/discreet';

const zone = 'Europe/Rome';
const at = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime(zone).toInstant();
const mornings: Discreet = { mode: 'hours', from: 9 * 60, to: 12 * 60 };
const nights: Discreet = { mode: 'hours', from: 22 * 60, to: 6 * 60 };

describe('discreet mode', () => {
  test('is off until the user says otherwise', () => {
    expect(isDiscreetAt({ zone }, at('2026-11-19T10:00'))).toBe(false);
    expect(nextDiscreetTurn({ zone }, at('2026-11-19T10:00'))).toBeNull();
  });

  test.each([
    [mornings, '2026-11-19T08:59', false],
    [mornings, '2026-11-19T09:00', true],
    [mornings, '2026-11-19T12:00', false],
    [nights, '2026-11-19T23:00', true],
    [nights, '2026-11-20T05:59', true],
    [nights, '2026-11-20T06:00', false],
    [{ ...mornings, mode: 'always' }, '2026-11-19T20:00', true],
    [{ ...mornings, mode: 'off' }, '2026-11-19T10:00', false],
  ] as const)('%j at %s: %s', (discreet, time, isOn) => {
    expect(isDiscreetAt({ discreet, zone }, at(time))).toBe(isOn);
  });

  test('turns next when its hours begin or end, also across a change of the clock', () => {
    const turn = (time: string) => nextDiscreetTurn({ discreet: mornings, zone }, at(time));
    expect(turn('2026-11-19T08:00')).toBe(at('2026-11-19T09:00').epochMilliseconds);
    expect(turn('2026-11-19T09:00')).toBe(at('2026-11-19T12:00').epochMilliseconds);
    expect(turn('2026-10-24T13:00')).toBe(at('2026-10-25T09:00').epochMilliseconds);
  });
});

describe('one click', () => {
  const now = at('2026-11-19T10:00');

  test('turns it on until the next one, where no hours are kept', () => {
    const on = discreetTurned({ zone }, now);
    expect(on.mode).toBe('always');
    expect(discreetTurned({ discreet: on, zone }, now).mode).toBe('off');
  });

  test('holds against the hours until they end, and they hold again tomorrow', () => {
    const discreet = discreetTurned({ discreet: mornings, zone }, now);
    const isOn = (time: string) => isDiscreetAt({ discreet, zone }, at(time));
    expect(isOn('2026-11-19T10:00')).toBe(false);
    expect(isOn('2026-11-19T11:59')).toBe(false);
    expect(isOn('2026-11-20T09:00')).toBe(true);
  });

  test('a second one takes it back', () => {
    const once = discreetTurned({ discreet: mornings, zone }, now);
    const twice = discreetTurned({ discreet: once, zone }, now);
    expect(isDiscreetAt({ discreet: twice, zone }, now)).toBe(true);
  });
});
