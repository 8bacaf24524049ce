import { defineExtensionMessaging as defineTheirs } from '@webext-core/messaging';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineExtensionMessaging } from '@/messaging/lean/messages';

interface Words {
  greet: (name: string) => string;
}
const theirs = () => defineTheirs<Words>();

beforeEach(() => fakeBrowser.reset());

test('the background, which has the whole package, hears it and is heard', async () => {
  theirs().onMessage('greet', ({ data }) => `Good day ${data}`);
  await expect(defineExtensionMessaging().sendMessage('greet', 'Anna')).resolves.toBe(
    'Good day Anna',
  );
});

test('what the background refuses is refused, in its words', async () => {
  theirs().onMessage('greet', () => {
    throw new Error('not to her');
  });
  await expect(defineExtensionMessaging().sendMessage('greet', 'Anna')).rejects.toThrow(
    'not to her',
  );
});

test('it answers what the background asks, until it is told to stop', async () => {
  const stop = defineExtensionMessaging().onMessage(
    'greet',
    async ({ data }) => `Good day ${String(data)}`,
  );
  await expect(theirs().sendMessage('greet', 'Marco')).resolves.toBe('Good day Marco');
  stop();
  await expect(theirs().sendMessage('greet', 'Marco')).rejects.toThrow(/./u);
});

test('what it refuses reaches the background as an error, and other messages are not for it', async () => {
  defineExtensionMessaging().onMessage('greet', async () => {
    throw new TypeError('malformed');
  });
  await expect(theirs().sendMessage('greet', 'Anna')).rejects.toThrow('malformed');
  await expect(defineExtensionMessaging().sendMessage('other', null)).rejects.toThrow(/./u);
});
