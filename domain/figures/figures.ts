import type { LossReason } from '@/domain/records/loss';
import type { Status } from '@/domain/retention/retention';
import type { RepeatedReason } from './likeLost';

/** Part of the whole as counts with names (DESIGN §7); each entry is the contact it is about, as often as it happened. */
export interface Share {
  readonly kept: readonly string[];
  readonly missed: readonly string[];
}

/** Of our promises that came to their end. Moved: told before the day, and agreed anew. */
export interface PromiseFigure extends Share {
  readonly moved: readonly string[];
}

/** Medians in working hours; `null` with too few. */
export interface AnswerFigure {
  /** First answers in a conversation. */
  readonly firstHours: number | null;
  readonly hours: number | null;
  /** Before that time: what people are used to. */
  readonly usualHours: number | null;
}

export interface LossFigure {
  readonly reason: LossReason | null;
  readonly people: readonly string[];
  readonly preventable: number;
}

/** Somebody who stands now where those who left stood (P10). */
export interface SamePlace {
  readonly contactId: string;
  readonly reason: RepeatedReason;
}

export interface StandingFigure {
  readonly status: Status;
  readonly people: number;
  /** Against a month before. */
  readonly change: number;
}

/** How we look after people: counts with names, no grade and no target. */
export interface Figures {
  readonly thanked: Share;
  readonly promises: PromiseFigure;
  readonly updates: Share;
  readonly answers: AnswerFigure;
  readonly losses: readonly LossFigure[];
  readonly samePlace: readonly SamePlace[];
  readonly standings: readonly StandingFigure[];
}

/** From one instant to another, epoch milliseconds, the end not included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export function isWithin(at: number | null, { from, to }: Period): boolean {
  return at !== null && at >= from && at < to;
}
