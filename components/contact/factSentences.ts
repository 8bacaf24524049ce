import { i18n } from '#i18n';
import type { Reason } from '@/domain/retention/retention';
import { dayWord } from '../words/dayWord';
import { dueDayWords } from '../words/dueWords';
import { zonedAt } from '../words/moment';
import { personName } from '../words/personName';
import type { Told } from './statusSentence';

type Words = (told: Told) => string;

/** Each fact that beats the rhythm as a sentence, with its day and numbers where they are known (STATUS, "Words on screen"). */
const factSentences = {
  'broken-promise': promiseSentence,
  'complaint-update-overdue': updateSentence,
  'said-unhappy': ({ name }) => i18n.t('reason.saidUnhappy', [name]),
  'complaint-open': problemSentence,
  'waiting-for-your-reply': waitingSentence,
} as const satisfies Partial<Record<Reason, Words>>;

type Fact = keyof typeof factSentences;

function isFact(reason: Reason): reason is Fact {
  return Object.hasOwn(factSentences, reason);
}

/** The facts that beat the rhythm, gravest first. */
export function factSentencesOf(told: Told): readonly string[] {
  return told.retention.reasons.filter(isFact).map((fact) => factSentences[fact](told));
}

function promiseSentence({ name, moment, details: { promise } }: Told): string {
  if (promise === undefined || promise.due === null || moment === null) {
    return i18n.t('reason.brokenPromise', [name]);
  }
  return i18n.t('reason.brokenPromiseOf', [promise.what, dueDayWords(promise.due, moment)]);
}

function updateSentence({ name, moment, details: { updateDue } }: Told): string {
  if (updateDue === undefined || moment === null) {
    return i18n.t('reason.complaintUpdateOverdue', [name]);
  }
  return i18n.t('reason.updateOverdueSince', [dueDayWords(updateDue, moment)]);
}

function problemSentence({ name, moment, details: { problem } }: Told): string {
  if (problem === undefined || moment === null) return i18n.t('reason.complaintOpen', [name]);
  const days = zonedAt(problem.since, moment).toPlainDate().until(moment.now.toPlainDate()).days;
  const things = i18n.t('reason.toSolve', problem.toSolve, [String(problem.toSolve)]);
  return i18n.t('reason.openFor', days, [String(days), things]);
}

/** "7 h, used to 2 h". */
function waitingSentence({ name, details: { waiting } }: Told): string {
  if (waiting === undefined) return i18n.t('reason.waitingForYourReply', [name]);
  const hours = String(Math.round(waiting.hours));
  return waiting.usualHours === null
    ? i18n.t('reason.waitingHours', [name, hours])
    : i18n.t('reason.waitingUsedTo', [name, hours, hoursSaid(waiting.usualHours)]);
}

/** "Marco Belli, same company, wrote yesterday." */
export function besideSentence({ moment, details: { beside } }: Told): string {
  const at = beside?.rhythm.lastAt;
  if (beside === undefined || at == null || moment === null) return i18n.t('reason.companyInTouch');
  const day = dayWord(zonedAt(at, moment).toPlainDate(), moment);
  return i18n.t('reason.besideInTouch', [personName(beside), day]);
}

/** Whole hours; below three with a half, which reads the same in every language. At least that half: no answer takes no time. */
export function hoursSaid(hours: number): string {
  const step = hours < 3 ? 2 : 1;
  const rounded = Math.max(Math.round(hours * step), 1) / step;
  const whole = Math.trunc(rounded);
  if (rounded === whole) return String(whole);
  return `${whole === 0 ? '' : whole}½`;
}
