import { i18n } from '#i18n';
import type { FollowUp, Occasion } from '@/domain/followUps/followUp';

const thanks = {
  'after-a-call': 'followUp.thankYou.afterACall',
  'after-a-bad-talk': 'followUp.thankYou.afterABadTalk',
  'after-a-meeting': 'followUp.thankYou.afterAMeeting',
  'for-a-refusal': 'followUp.thankYou.forARefusal',
  'for-kind-words': 'followUp.thankYou.forKindWords',
} as const satisfies Record<Occasion, string>;

/** What there is to do, as a line: "Thanks for the call", "An answer to “Price list”". */
export function deedWords({ kind, occasion, topic }: FollowUp): string {
  if (kind === 'thank-you') return i18n.t(occasion ? thanks[occasion] : 'followUp.thankYou.plain');
  if (kind === 'check-in') return i18n.t('followUp.checkIn');
  if (kind === 'reply') {
    return topic ? i18n.t('followUp.reply', [topic]) : i18n.t('followUp.replyPlain');
  }
  return topic ?? i18n.t('followUp.customPlain');
}
