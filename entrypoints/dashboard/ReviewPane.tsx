import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { PeopleContext } from '@/components/figures/PeopleContext';
import { type Review, ReviewView } from '@/components/review/ReviewView';
import { Opening } from '@/components/states/Opening';
import type { LossRecord } from '@/domain/records/loss';
import type { Acts } from '@/entrypoints/sidepanel/useActs';
import type { PageProps } from './FiguresPane';
import { LossPane } from './LossPane';
import { readReview } from './readReview';
import { showInPanel } from './showInPanel';
import { useLiveWhileSeen } from './useLiveWhileSeen';

/** The Friday review, live: each tick is kept at once, so half done it stays for another hour. */
export function ReviewPane({ moment, acts }: PageProps) {
  const [looked, lookAt] = useState<LossRecord | null>(null);
  const zone = moment.now.timeZoneId;
  const review = useLiveWhileSeen(() => readReview(Temporal.Now.zonedDateTimeISO(zone)), [zone]);
  const people = useMemo(
    () => ({ names: review?.names ?? new Map(), onShow: show }),
    [review?.names],
  );
  if (review === undefined) return <Opening />;
  return (
    <PeopleContext value={people}>
      <ReviewView
        review={review}
        moment={moment}
        onBack={() => location.assign('#')}
        onLook={lookAt}
        onAsk={show}
        {...keeping(review, acts)}
      />
      {looked !== null && (
        <LossPane loss={looked} moment={moment} acts={acts} onClose={() => lookAt(null)} />
      )}
    </PeopleContext>
  );
}

function show(contactId: string): void {
  void showInPanel(contactId, null);
}

/** What the user has looked at, and that it is done; each can be taken back. */
function keeping({ week, seen, doneAt }: Review, { act }: Acts) {
  const keep = (of: { seen?: readonly string[]; isDone?: boolean }, words: string) => {
    const stands = { week: week.toString(), seen, isDone: doneAt !== null };
    void act('weekReviewed', { ...stands, ...of }, words);
  };
  return {
    onSeen: (contactId: string, isSeen: boolean) => {
      const others = seen.filter((one) => one !== contactId);
      keep({ seen: isSeen ? [...others, contactId] : others }, i18n.t('review.ticked'));
    },
    onDone: (isDone: boolean) =>
      keep({ isDone }, i18n.t(isDone ? 'review.kept' : 'review.reopened')),
  };
}
