import type { FollowUp, FollowUpKind } from '@/domain/followUps/followUp';
import type { Purpose } from './purpose';

/** The usual text of each kind; `null` where it is not written with one. */
const usual = {
  'thank-you': 'for-kind-words',
  acknowledge: 'acknowledge',
  reply: null,
  'progress-update': 'progress-update',
  promise: 'promise-kept',
  'check-in': 'check-in',
  checkpoint: 'plain',
  'ask-expectations': 'ask-expectations',
  'ask-why': 'ask-why',
  'ask-recommendation': 'ask-recommendation',
  'win-back': 'win-back',
  'waiting-for': 'plain',
  value: 'plain',
  custom: null,
} as const satisfies Record<FollowUpKind, Purpose | null>;

const byAspect: Readonly<Partial<Record<NonNullable<FollowUp['aspect']>, Purpose>>> = {
  broken: 'promise-broken',
  delivery: 'after-the-delivery',
  solved: 'plain',
  'half-way': 'checkpoint',
};

/** What the text for this follow-up is for; `null` where it has no text of its own. */
export function purposeOf({
  kind,
  aspect,
  occasion,
}: Pick<FollowUp, 'kind' | 'aspect' | 'occasion'>): Purpose | null {
  return occasion ?? (aspect && byAspect[aspect]) ?? usual[kind];
}
