import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '@/messaging/page';

const { send } = vi.hoisted(() => ({
  send: vi.fn<(name: string, request: object) => Promise<unknown>>(),
}));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({ sendMessage: send, onMessage: vi.fn() }),
}));

const act = { actId: 'a-1' };
const stopped = new Error('The message port closed before a response was received.');

beforeEach(() => {
  send.mockReset();
});

test('a background that was stopped while it worked is asked the same once more', async () => {
  send.mockRejectedValueOnce(stopped).mockResolvedValueOnce({ undone: true });
  expect(await askBackground('undo', act)).toEqual({ undone: true });
  expect(send.mock.calls).toEqual([
    ['undo', act],
    ['undo', act],
  ]);
});

test('what was heard is said once', async () => {
  send.mockResolvedValue({ undone: true });
  await askBackground('undo', act);
  expect(send).toHaveBeenCalledOnce();
});

test('a background that is just being stopped is asked again after a moment', async () => {
  send
    .mockRejectedValueOnce(stopped)
    .mockRejectedValueOnce(stopped)
    .mockResolvedValueOnce({ undone: true });
  expect(await askBackground('undo', act)).toEqual({ undone: true });
});

test('a background that never answers is not asked without end', async () => {
  send.mockRejectedValue(stopped);
  await expect(askBackground('undo', act)).rejects.toThrow('port closed');
  expect(send).toHaveBeenCalledTimes(4);
});
