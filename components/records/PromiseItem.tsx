import { i18n } from '#i18n';
import type { PromiseRecord } from '@/domain/records/promise';
import { brokenPromise, droppedPromise, keptPromise } from '@/domain/records/promiseActs';
import { openDueOf } from '@/domain/time/due';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { Moment } from '../words/moment';
import { promiseWhen } from './promiseWhen';
import type { RecordActs } from './recordActs';

export interface PromiseItemProps extends Pick<RecordActs, 'onEdit' | 'onKeep'> {
  readonly promise: PromiseRecord;
  readonly moment: Moment;
}

/** One word given: whose, for when, and what became of it. */
export function PromiseItem({ promise, moment, onEdit, onKeep }: PromiseItemProps) {
  const at = moment.now.epochMilliseconds;
  const isPast = promise.due !== null && openDueOf(promise.due, moment.now.timeZoneId) <= at;
  const mayBeBroken = isPast && promise.by === 'us' && promise.brokenAt === null;
  return (
    <li className="written-item with-icon">
      <Icon name="hand" />
      <div>
        <bdi>{promise.what}</bdi>
        <small className={isPast ? 'written-when late' : 'written-when'}>
          {promiseWhen(promise, moment)}
        </small>
        <div className="acts">
          <Button
            small
            onClick={() => onKeep(keptPromise(promise, at), i18n.t('record.promise.isKept'))}
          >
            {i18n.t('record.promise.kept')}
          </Button>
          {mayBeBroken && (
            <Button
              small
              onClick={() => onKeep(brokenPromise(promise, at), i18n.t('record.promise.isBroken'))}
            >
              {i18n.t('record.promise.notYet')}
            </Button>
          )}
          <Button
            small
            look="plain"
            onClick={() => onKeep(droppedPromise(promise, at), i18n.t('record.promise.isDropped'))}
          >
            {i18n.t('button.notNeeded')}
          </Button>
          <Button small look="plain" onClick={() => onEdit(promise)}>
            {i18n.t('button.edit')}
          </Button>
        </div>
      </div>
    </li>
  );
}
