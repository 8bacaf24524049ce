import { people } from './people';
import type { Ago, StoryMessage, StoryPerson, StoryThread } from './storyTypes';

export type PersonKey = keyof typeof people;

const everybody: Readonly<Record<PersonKey, StoryPerson>> = people;

/** "12d 09:30" is twelve days ago at half past nine, "7h" seven hours ago, "20m" twenty minutes. */
export function ago(when: string): Ago {
  const [amount = '', at = '10:00'] = when.split(' ');
  const number = Number(amount.slice(0, -1));
  if (amount.endsWith('d')) return { days: number, at };
  if (amount.endsWith('h')) return { hours: number };
  if (amount.endsWith('m')) return { minutes: number };
  throw new Error(`Not a time of the story: ${when}`);
}

type More = Partial<Omit<StoryMessage, 'from' | 'ago' | 'text'>>;
type Say = (when: string, text: string, more?: More) => StoryMessage;

export interface Exchange {
  readonly they: Say;
  /** The user's own mail: greeting and farewell are those that the story gives to this person. */
  readonly i: Say;
}

export function exchangeWith(key: PersonKey): Exchange {
  return {
    they: (when, text, more = {}) => ({ from: key, ago: ago(when), text, ...more }),
    i: (when, text, more = {}) => ({
      from: 'me',
      to: [key],
      ago: ago(when),
      text: greeted(everybody[key], text),
      ...more,
    }),
  };
}

function greeted({ greeting, farewell, tone }: StoryPerson, text: string): string {
  if (greeting === undefined || farewell === undefined) return text;
  return `${greeting}\n\n${text}\n\n${farewell}\n${tone === 'formal' ? 'Marta Neri' : 'Marta'}`;
}

type Around = Partial<Omit<StoryThread, 'key' | 'subject' | 'messages'>>;

/** A thread in which each mail quotes the one before, as mail programs do. */
export function conversation(
  [key, subject]: readonly [key: string, subject: string],
  messages: readonly StoryMessage[],
  around: Around = {},
): StoryThread {
  const quoting = messages.map((message, i) => ({ quotes: i > 0, ...message }));
  return { key, subject, messages: quoting, ...around };
}
