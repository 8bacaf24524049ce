import type { ComposeSeed } from './composeSeed';
import type { Message } from './mail';

/** Where a compose stands: in a thread, in a window at the foot of the page, alone. */
export interface ComposePlace {
  /** What was written there has gone, or was thrown away. */
  readonly close: () => void;
  /** It is written again: sending or discarding was undone. */
  readonly reopen: (seed: ComposeSeed) => void;
}

/** An open thread that must show what is sent into it. */
export interface ThreadHome {
  readonly threadId: string;
  readonly went: (message: Message) => void;
  readonly takenBack: (message: Message) => void;
  /** Something waits in it for its time, or does so no more. */
  readonly waits: () => void;
}
