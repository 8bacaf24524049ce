/** The parts of the page, in order; each is the id under which it is found. */
export const sections = [
  'work',
  'daysOff',
  'rhythm',
  'mailboxes',
  'people',
  'notices',
  'discreet',
  'shown',
  'texts',
  'keys',
  'privacy',
  'data',
] as const;
export type SectionName = (typeof sections)[number];
