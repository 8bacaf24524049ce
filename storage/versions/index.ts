import { first } from './1-first';
import { lists } from './2-lists';
import { practices } from './3-practices';
import { people } from './4-people';

/** Every schema that was ever released, oldest first; only ever appended to. */
export const versions = [first, lists, practices, people] as const;
