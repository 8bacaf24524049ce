import { browser } from 'wxt/browser';
import { nextDiscreetTurn } from '@/domain/people/discreet';
import { isRedAt, MOST_COUNTED, nextDueAfter, peopleOverdueAt } from '@/storage/followUps';
import { currentSettings } from '@/storage/settings';
import { nextNoticeAt } from './nextNoticeAt';

/** `risk` and `accent` of the design's tokens: the colours of the panel's own counts. */
const RED = '#9f380a';
const CALM = '#0c6655';
const ALARM = 'next-due';

/**
 * Brings the badge into line with what is stored and arms the one alarm at the next due instant. The alarm is a hint, the
 * index is the truth: called after each change, at each start of the worker, and when the alarm rings.
 */
export async function refreshBadge(): Promise<void> {
  const at = Temporal.Now.instant();
  const now = at.epochMilliseconds;
  const [people, isRed, next] = await Promise.all([
    peopleOverdueAt(now),
    isRedAt(now),
    nextInstant(at),
  ]);
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(people) }),
    browser.action.setBadgeBackgroundColor({ color: isRed ? RED : CALM }),
    next === null ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when: next }),
  ]);
}

/** When something is due next, or the hours of discreet mode begin or end, or the day's notification comes; `null` where nothing waits. */
async function nextInstant(now: Temporal.Instant): Promise<number | null> {
  const due = await nextDueAfter(now.epochMilliseconds);
  const turn = nextDiscreetTurn(await currentSettings(), now);
  const instants = [due, turn, await nextNoticeAt(now)].filter((one) => one !== null);
  return instants.length === 0 ? null : Math.min(...instants);
}

function badgeText(people: number): string {
  if (people === 0) return '';
  return people < MOST_COUNTED ? String(people) : `${MOST_COUNTED - 1}+`;
}
