import { first } from './1-first';
import { listsAndHealth } from './2-lists-and-health';

/** Every schema that was ever released, oldest first; only ever appended to. */
export const versions = [first, listsAndHealth] as const;
