import { first } from './1-first';

/** Every schema that was ever released, oldest first; only ever appended to. */
export const versions = [first] as const;
