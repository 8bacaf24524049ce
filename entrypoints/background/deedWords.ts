import { i18n } from '#i18n';
import type { FollowUp, FollowUpKind } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';

const thanks = {
  'after-a-call': 'bar.thanksCall',
  'after-a-bad-talk': 'bar.thanksTalk',
  'after-a-meeting': 'bar.thanksMeeting',
  'for-an-order': 'bar.thanksOrder',
  'for-the-first-order': 'bar.thanksOrder',
  'for-a-refusal': 'bar.thanksRefusal',
  'for-a-recommendation': 'bar.thanksTip',
  'for-kind-words': 'bar.thanksWords',
  'for-frank-criticism': 'bar.thanksFrank',
  'for-a-settled-complaint': 'bar.thanksSettled',
  'for-patience': 'bar.thanksPatience',
  'for-the-years': 'bar.thanksYears',
  'at-the-end': 'bar.thanksEnd',
} as const satisfies Record<Occasion, string>;

const names = {
  'thank-you': ({ occasion }: FollowUp) => i18n.t(thanks[occasion ?? 'for-kind-words']),
  acknowledge: () => i18n.t('bar.acknowledge'),
  reply: () => i18n.t('bar.answer'),
  'progress-update': () => i18n.t('bar.progressUpdate'),
  promise: ({ topic, aspect }: FollowUp) =>
    i18n.t(aspect === 'broken' ? 'bar.promiseBroken' : 'bar.promise', [topic ?? '']),
  'check-in': () => i18n.t('bar.checkIn'),
  checkpoint: () => i18n.t('bar.checkpoint'),
  'ask-expectations': () => i18n.t('bar.askExpectations'),
  'ask-why': () => i18n.t('bar.askWhy'),
  'ask-recommendation': () => i18n.t('bar.askRecommendation'),
  'win-back': () => i18n.t('bar.winBack'),
  'waiting-for': ({ topic }: FollowUp) =>
    topic === null ? i18n.t('bar.waitingForPlain') : i18n.t('bar.waitingFor', [topic]),
  value: () => i18n.t('bar.value'),
  custom: ({ topic, aspect }: FollowUp) =>
    aspect === 'how-it-went' ? i18n.t('bar.howItWent') : (topic ?? ''),
} as const satisfies Record<FollowUpKind, (followUp: FollowUp) => string>;

/** What is due, as bar and marks name it: the deed, never a verdict (DESIGN §7). Said here, for the page's script is to stay small. */
export function deedWords(followUp: FollowUp): string {
  return names[followUp.kind](followUp);
}
