import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The extension's words come from the browser; in tests they are the English ones, from the same file.
vi.mock('#i18n', () => import('@/commands/support/englishWords'));

beforeEach(() => {
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
});
