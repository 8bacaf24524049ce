import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage } from '@/messaging/background';

const answers = (told: unknown) => {
  fakeBrowser.tabs.sendMessage = vi.fn().mockResolvedValue(told);
};

test('a tab is asked in the form that its script understands, and what it says comes back', async () => {
  answers({ res: { ok: true } });
  await expect(askPage(7, 'readAgain', {})).resolves.toEqual({ ok: true });
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(
    7,
    expect.objectContaining({ type: 'readAgain', data: {} }),
  );
});

test.each([
  ['has failed', { err: { message: 'malformed' } }, /malformed/u],
  ['says nothing', undefined, /did not answer readAgain/u],
])('it throws where the script %s', async (_what, told, message) => {
  answers(told);
  await expect(askPage(7, 'readAgain', {})).rejects.toThrow(message);
});

test('it throws where no script of ours is in the tab', async () => {
  fakeBrowser.tabs.sendMessage = vi.fn().mockRejectedValue(new Error('Receiving end'));
  await expect(askPage(7, 'readAgain', {})).rejects.toThrow('Receiving end');
});
