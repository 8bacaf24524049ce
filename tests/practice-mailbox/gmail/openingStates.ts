import type { Message } from './mail';
import type { MessageState } from './messageItem';

/** From this many folded messages on Gmail bunches those between the first and the last two. */
const SHORTEST_BUNCH = 3;

/** The last message and the unread ones are open, the first and the last but one folded, those between bunched. */
export function openingStates(messages: readonly Message[]): {
  readonly states: readonly MessageState[];
  readonly bunched: number;
} {
  const last = messages.length - 1;
  const states = messages.map<MessageState>(({ unread }, i) =>
    unread || i === last ? 'h7' : 'kv',
  );
  const between = states.flatMap((state, i) =>
    state === 'kv' && i > 0 && i < last - 1 ? [i] : [],
  );
  if (between.length < SHORTEST_BUNCH) return { states, bunched: 0 };
  const bunch = new Set(between);
  const bunchedState = (i: number): MessageState => (i === between[0] ? 'kx' : 'kQ');
  const opened = states.map((state, i) => (bunch.has(i) ? bunchedState(i) : state));
  return { states: opened, bunched: between.length };
}
