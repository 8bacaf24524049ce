import { first } from './1-first';
import { lists } from './2-lists';
import { practices } from './3-practices';

/** Every schema that was ever released, oldest first; only ever appended to. */
export const versions = [first, lists, practices] as const;
