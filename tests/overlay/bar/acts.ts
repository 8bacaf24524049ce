import { vi } from 'vitest';

/** What the buttons of the bar would do. */
export const acts = {
  thank: vi.fn(),
  openPanel: vi.fn(),
  undo: vi.fn(),
  answer: vi.fn(),
  reload: vi.fn(),
};
