import { i18n } from '#i18n';
import type { Reason, Retention, Status } from '@/domain/retention/retention';
import type { StatusDetails } from '@/domain/retention/statusDetails';
import type { Moment } from '../words/moment';
import { daysSince } from './daysSince';
import { besideSentence, factSentencesOf } from './factSentences';

/** From so many days on a silence is said in months. */
const SAID_IN_MONTHS = 60;
const DAYS_A_MONTH = 30.44;
/** STATUS rule 4: a more likely silence is said as "normal". */
const NORMAL_CHANCE = 0.5;

const statusNames = {
  'no-history': 'status.name.noHistory',
  new: 'status.name.new',
  'one-off': 'status.name.oneOff',
  healthy: 'status.name.healthy',
  cooling: 'status.name.cooling',
  'at-risk': 'status.name.atRisk',
  'probably-lost': 'status.name.probablyLost',
  lost: 'status.name.lost',
  paused: 'status.name.paused',
} as const satisfies Record<Status, string>;

export function statusName(status: Status): string {
  return i18n.t(statusNames[status]);
}

const graveFacts: readonly Reason[] = [
  'broken-promise',
  'complaint-update-overdue',
  'said-unhappy',
];

/** Whether the status stands on a fact; else the rhythm is as bad or worse, and is said first (STATUS rule 8). */
function isLedByFact({ status, reasons }: Retention): boolean {
  if (status === 'at-risk') return reasons.some((reason) => graveFacts.includes(reason));
  return status !== 'probably-lost';
}

/** Whose relationship a sentence is about, and by whose calendar; without one, days are of 24 hours. */
export interface Told {
  readonly retention: Retention;
  readonly name: string;
  readonly moment: Moment | null;
  readonly details: StatusDetails;
}

/** How it stands, in one sentence with its numbers (STATUS, "Words on screen"), and the gravest fact if there is one. */
export function statusSentence(
  retention: Retention,
  name: string,
  { moment = null, details = {} }: Partial<Pick<Told, 'moment' | 'details'>> = {},
): string {
  const told = { retention, name, moment, details };
  const [fact] = factSentencesOf(told);
  const words = () => rhythmWords(told);
  if (fact === undefined) return words();
  if (!isLedByFact(retention)) return `${words()} ${fact}`;
  return isNormal(retention) ? `${fact} (${i18n.t('reason.rhythmNormal')})` : fact;
}

function rhythmWords(told: Told): string {
  const sentence = rhythmSentence(told);
  const { retention } = told;
  const isHeld = retention.reasons.includes('company-in-touch');
  return isHeld ? `${sentence} ${besideSentence(told)}` : sentence;
}

function rhythmSentence(told: Told): string {
  const { retention, name } = told;
  const { status, confidence } = retention;
  if (status === 'lost' || status === 'paused') return i18n.t(`status.${status}`);
  if (status === 'no-history') return i18n.t('status.noHistory', [name]);
  const special = ownSentences.find(([reason]) => retention.reasons.includes(reason));
  if (special !== undefined) return special[1](told);
  return confidence === 'low' ? fewSentence(retention) : bandSentence(told);
}

/** What is not said in the words of a rhythm. */
const ownSentences: readonly (readonly [Reason, (told: Told) => string])[] = [
  ['agreed-cadence', ({ retention }) => cadenceSentence(retention)],
  ['single-touch', singleSentence],
  ['seasonal', seasonalSentence],
  ['project-ended', ({ retention }) => endedSentence(retention)],
];

function isNormal({ p, reasons }: Retention): boolean {
  return reasons.includes('rhythm') && (p ?? 0) > NORMAL_CHANCE;
}

const days = (value: number | null): number => Math.floor(value ?? 0);
const usualDays = ({ expectedDays }: Retention): string => String(Math.round(expectedDays ?? 0));

function cadenceSentence(retention: Retention): string {
  const passed = days(retention.silenceDays);
  return i18n.t('status.cadence', passed, [usualDays(retention), String(passed)]);
}

/** Counted from the first word: a second one within a day is still the same touch. */
function singleSentence({ retention, moment }: Told): string {
  const ago = daysSince(retention.touchesAt[0] ?? null, retention, moment);
  return retention.status === 'one-off'
    ? i18n.t('status.oneOff', [String(ago)])
    : i18n.t('status.new', ago, [String(ago)]);
}

/** Said in months: a year is too long to be counted in days. */
function seasonalSentence({ retention }: Told): string {
  const months = Math.round((retention.silenceDays ?? 0) / DAYS_A_MONTH);
  return i18n.t('status.seasonal', months, [String(months)]);
}

function endedSentence(retention: Retention): string {
  return i18n.t('status.ended', [String(days(retention.silenceDays)), usualDays(retention)]);
}

function fewSentence(retention: Retention): string {
  const { touches } = retention;
  return i18n.t('status.few', touches, [String(touches), usualDays(retention)]);
}

function bandSentence(told: Told): string {
  const { retention } = told;
  const { status, oneIn } = retention;
  const silence = days(retention.silenceDays);
  const said: [string, string, string] = [
    usualDays(retention),
    String(silence),
    String(oneIn ?? 1),
  ];
  if (status === 'probably-lost') return longSilenceSentence(retention, silence);
  if (status === 'at-risk') return i18n.t('status.atRisk', said);
  if (status === 'cooling') return i18n.t('status.cooling', said);
  if (!isNormal(retention)) return i18n.t('status.longer', said);
  return healthySentence(told);
}

function healthySentence({ retention, name, moment }: Told): string {
  const ago = daysSince(retention.lastAt, retention, moment);
  return i18n.t('status.healthy', ago, [
    uncut(name),
    usualDays(retention),
    String(retention.touches),
    String(ago),
  ]);
}

function longSilenceSentence(retention: Retention, silence: number): string {
  if (silence < SAID_IN_MONTHS) {
    return i18n.t('status.probablyLost', [usualDays(retention), String(silence)]);
  }
  const months = String(Math.round(silence / DAYS_A_MONTH));
  return i18n.t('status.probablyLostMonths', [usualDays(retention), months]);
}

/** `i18n.t` fills the gaps first and then cuts at " | ", so a name must hold none ("Anna Conti | Vetreria Conti"). */
function uncut(name: string): string {
  return name.replaceAll(' | ', '\u00a0| ');
}
