import { i18n } from '#i18n';
import type { FollowUp, FollowUpKind } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';
import { isolated } from './isolated';

const thanks = {
  'after-a-call': 'followUp.thankYou.afterACall',
  'after-a-bad-talk': 'followUp.thankYou.afterABadTalk',
  'after-a-meeting': 'followUp.thankYou.afterAMeeting',
  'for-an-order': 'followUp.thankYou.forAnOrder',
  'for-the-first-order': 'followUp.thankYou.forTheFirstOrder',
  'for-a-refusal': 'followUp.thankYou.forARefusal',
  'for-a-recommendation': 'followUp.thankYou.forARecommendation',
  'for-kind-words': 'followUp.thankYou.forKindWords',
  'for-frank-criticism': 'followUp.thankYou.forFrankCriticism',
  'for-a-settled-complaint': 'followUp.thankYou.forASettledComplaint',
  'for-patience': 'followUp.thankYou.forPatience',
  'for-the-years': 'followUp.thankYou.forTheYears',
  'at-the-end': 'followUp.thankYou.atTheEnd',
} as const satisfies Record<Occasion, string>;

/** With what it is about as `$1`, where it is about something. */
const about = {
  acknowledge: 'followUp.acknowledge',
  reply: 'followUp.reply',
  'progress-update': 'followUp.progressUpdate',
  promise: 'followUp.promise',
  checkpoint: 'followUp.checkpoint',
  'waiting-for': 'followUp.waitingFor',
  value: 'followUp.value',
  broken: 'followUp.promiseBroken',
  delivery: 'followUp.checkInDelivery',
  'first-order': 'followUp.checkInDelivery',
  solved: 'followUp.checkInSolved',
  'half-way': 'followUp.checkpointHalfWay',
  'weak-spot': 'followUp.checkpointWeakSpot',
  notice: 'followUp.checkpointNotice',
  end: 'followUp.checkpointEnd',
  outcome: 'followUp.valueOutcome',
} as const;

const plain = {
  'thank-you': 'followUp.thankYou.plain',
  acknowledge: 'followUp.acknowledgePlain',
  reply: 'followUp.replyPlain',
  'progress-update': 'followUp.progressUpdatePlain',
  promise: 'followUp.promisePlain',
  'check-in': 'followUp.checkIn',
  checkpoint: 'followUp.checkpointPlain',
  'ask-expectations': 'followUp.askExpectations',
  'ask-why': 'followUp.askWhy',
  'ask-recommendation': 'followUp.askRecommendation',
  'win-back': 'followUp.winBack',
  'waiting-for': 'followUp.waitingForPlain',
  value: 'followUp.valuePlain',
  custom: 'followUp.customPlain',
} as const satisfies Record<FollowUpKind, string>;

type Said = keyof typeof about;

/** What there is to do, as a line: "Thanks for the call", "An answer to “Price list”". */
export function deedWords(
  followUp: Pick<FollowUp, 'kind' | 'aspect' | 'occasion' | 'topic'>,
): string {
  const { kind, aspect, occasion, topic } = followUp;
  if (occasion !== null) return i18n.t(thanks[occasion]);
  if (aspect === 'how-it-went') return i18n.t('followUp.customHowItWent');
  if (topic === null) return i18n.t(plain[kind]);
  const said = [aspect, kind].find((one): one is Said => one !== undefined && one in about);
  if (said !== undefined) return i18n.t(about[said], [isolated(topic)]);
  return kind === 'custom' ? isolated(topic) : i18n.t(plain[kind]);
}
