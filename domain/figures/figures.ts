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

/** One answer of ours: to whom, and after how many working hours. */
export interface AnswerGiven {
  readonly contactId: string;
  readonly hours: number;
}

export interface AnswerFigure {
  /** The first answer in a conversation, of that time, the slowest first. */
  readonly firsts: readonly AnswerGiven[];
  /** Their median in working hours; `null` where there was none. */
  readonly firstHours: number | null;
  /** The median of all answers of that time, first ones included. */
  readonly hours: number | null;
  /** What people are used to; `null` where it is known of nobody. */
  readonly usualHours: number | null;
}

/** All answers of one week. */
export interface WeekOfAnswers {
  /** Its Monday in the home zone, ISO date. */
  readonly week: string;
  readonly answers: number;
  /** Their median in working hours; `null` where there was none. */
  readonly hours: number | null;
}

export interface Left {
  readonly contactId: string;
  /** Whether we could have kept them; `null`: not judged. */
  readonly preventable: boolean | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface LossFigure {
  /** `null`: not looked at yet. */
  readonly reason: LossReason | null;
  readonly left: readonly Left[];
}

/** Somebody who stands now where those who left stood (P10). */
export interface SamePlace {
  readonly contactId: string;
  readonly reason: RepeatedReason;
}

export interface StandingFigure {
  readonly status: Status;
  readonly people: readonly string[];
  /** Against a month before. */
  readonly change: number;
}

/** What one's own work did for people: counts with names, no grade and no target. */
export interface OwnWork {
  readonly thanked: Share;
  readonly promises: PromiseFigure;
  readonly updates: Share;
  readonly answers: AnswerFigure;
  readonly weeks: readonly WeekOfAnswers[];
}

/** From one instant to another, epoch milliseconds, the end not included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export function isWithin(at: number | null, { from, to }: Period): boolean {
  return at !== null && at >= from && at < to;
}
