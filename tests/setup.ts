import 'fake-indexeddb/auto';
import { vi } from 'vitest';

// The extension's words come from the browser; in tests they are the English ones, from the same file.
vi.mock('#i18n', () => import('@/commands/support/englishWords'));
