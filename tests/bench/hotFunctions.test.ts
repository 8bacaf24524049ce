import { expect, test } from 'vitest';
import { hotFunctions } from './hotFunctions';

const OWN = 'chrome-extension://abc/content.js';
const profile = {
  nodes: [
    { id: 1, callFrame: { functionName: '(root)', url: '' }, children: [2, 4] },
    { id: 2, callFrame: { functionName: 'read', url: OWN }, children: [3] },
    { id: 3, callFrame: { functionName: 'querySelectorAll', url: '' } },
    { id: 4, callFrame: { functionName: 'thePagesOwn', url: '' } },
  ],
  samples: [2, 3, 3, 4],
  timeDeltas: [1_000, 2_000, 1_000, 9_000],
};

test('a function is charged with what it calls, and what the page calls itself is left out', () => {
  expect(hotFunctions([profile, profile])).toEqual([
    { name: 'read', total: 4, self: 1 },
    { name: '(root)', total: 4, self: 0 },
    { name: 'querySelectorAll', total: 3, self: 3 },
  ]);
});
