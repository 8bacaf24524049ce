import type { Scene } from './scene';
import { backAgain } from './scenes/backAgain';
import { broken } from './scenes/broken';
import { companies } from './scenes/companies';
import { days } from './scenes/days';
import { deafTab } from './scenes/deafTab';
import { firstDay } from './scenes/firstDay';
import { mail } from './scenes/mail';
import { many } from './scenes/many';
import { person } from './scenes/person';
import { sheets } from './scenes/sheets';

/** Every surface and state, in the order in which a user comes upon them. */
export const scenes: readonly Scene[] = [
  ...firstDay,
  ...days,
  ...person,
  ...sheets,
  ...mail,
  companies,
  ...many,
  ...backAgain,
  ...broken,
  deafTab,
];
