import type { Care } from './care';

/** What was said before, with these parts said anew and those taken back. */
export function changedCare(
  before: Care | undefined,
  said: Care,
  takenBack: readonly (keyof Care)[],
): Care {
  const gone: ReadonlySet<string> = new Set(takenBack);
  const kept = Object.entries({ ...before, ...said }).filter(([part]) => !gone.has(part));
  return Object.fromEntries(kept);
}
