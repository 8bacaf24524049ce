import type { FollowUp, FollowUpKind } from '@/domain/followUps/followUp';
import type { IconName } from '../ui/iconShapes';

/** What one does about it from a list: the sheet or act that its button opens. */
export type DeedAct = 'thank' | 'open' | 'write' | 'talk' | 'card' | 'done';
/** Where it stands in Today. */
export type DeedGroup = 'waiting' | 'thanks' | 'today';

interface Deed {
  readonly icon: IconName;
  readonly group: DeedGroup;
  readonly act: DeedAct;
  /** Its usual text goes straight to where it is written; the card lets one look at it first. */
  readonly atOnce?: true;
}

const deeds = {
  'thank-you': { icon: 'thank', group: 'thanks', act: 'thank' },
  acknowledge: { icon: 'reply', group: 'waiting', act: 'write' },
  reply: { icon: 'reply', group: 'waiting', act: 'open' },
  'progress-update': { icon: 'reply', group: 'waiting', act: 'write' },
  promise: { icon: 'clock', group: 'today', act: 'write' },
  'check-in': { icon: 'clock', group: 'today', act: 'write', atOnce: true },
  checkpoint: { icon: 'check', group: 'today', act: 'write' },
  'ask-expectations': { icon: 'chat', group: 'today', act: 'write' },
  'ask-why': { icon: 'chat', group: 'today', act: 'write' },
  'ask-recommendation': { icon: 'chat', group: 'today', act: 'write' },
  'win-back': { icon: 'mail', group: 'today', act: 'write' },
  'waiting-for': { icon: 'clock', group: 'today', act: 'card' },
  value: { icon: 'mail', group: 'today', act: 'write' },
  custom: { icon: 'bell', group: 'today', act: 'done' },
} as const satisfies Record<FollowUpKind, Deed>;

const byAspect: Readonly<Partial<Record<NonNullable<FollowUp['aspect']>, Partial<Deed>>>> = {
  broken: { icon: 'risk', group: 'waiting' },
  'how-it-went': { icon: 'phone', act: 'talk' },
};

/** How this follow-up is drawn and what its button does. */
export function deedOf({ kind, aspect }: Pick<FollowUp, 'kind' | 'aspect'>): Deed {
  return { ...deeds[kind], ...(aspect === undefined ? {} : byAspect[aspect]) };
}
