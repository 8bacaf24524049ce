import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type OpenSheet, thanksFor } from '@/entrypoints/sidepanel/openSheet';
import { useOpenSheet } from '@/entrypoints/sidepanel/useOpenSheet';

/** The sheet, opened over Anna's mail, once Bruno's is open instead. */
function afterMailChanged(sheet: OpenSheet | null): OpenSheet | null {
  const { result, rerender } = renderHook(({ key, own }) => useOpenSheet(key, own), {
    initialProps: { key: 'mail of Anna', own: 'anna' },
  });
  act(() => result.current[1](sheet));
  rerender({ key: 'mail of Bruno', own: 'bruno' });
  return result.current[0];
}

test('a sheet about the person of the mail closes when that mail is left', () => {
  expect(afterMailChanged({ kind: 'remind', contactId: 'anna' })).toBeNull();
});

test('a sheet about anybody else stays', () => {
  const sheet = { kind: 'remind', contactId: 'carla' } as const;
  expect(afterMailChanged(sheet)).toEqual(sheet);
});

test('the next of several thanks stays while the mail of the one before opens', () => {
  const last = thanksFor(['anna']);
  expect(afterMailChanged(last)).toEqual(last);
});
