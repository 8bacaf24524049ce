import { expect, test } from 'vitest';
import { reply } from '@/domain/followUps/kinds/reply';
import { aMail } from '../../../builders/aMail';
import { aPerson } from '../../../builders/aPerson';

const now = aPerson().now.epochMilliseconds;
const asked = (length?: number) =>
  reply.suggest(
    aPerson({
      interactions: [
        aMail({
          direction: 'in',
          asks: true,
          at: now - 3_600_000,
          ...(length === undefined ? {} : { length }),
        }),
      ],
    }),
  );

test.each([
  ['a short question', 120, true],
  ['a long one', 900, undefined],
  ['one of which only a part was seen', undefined, undefined],
])('%s is marked as short: %o characters, %o', (_, length, isShort) => {
  const [owed] = asked(length);
  expect(owed?.kind).toBe('reply');
  expect(owed?.isShort).toBe(isShort);
});
