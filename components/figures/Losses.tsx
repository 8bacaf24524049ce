import { i18n } from '#i18n';
import type { LossFigure, SamePlace } from '@/domain/figures/figures';
import { lossReasonWords } from '../words/lossReasonWords';
import { namesOf } from './namesOf';

export interface LossesProps {
  readonly losses: readonly LossFigure[];
  readonly samePlace: readonly SamePlace[];
  readonly names: ReadonlyMap<string, string>;
}

/** Why people left, with names, and who stands in the same place now (DESIGN P10). */
export function Losses({ losses, samePlace, names }: LossesProps) {
  const people = losses.reduce((sum, one) => sum + one.people.length, 0);
  const preventable = losses.reduce((sum, one) => sum + one.preventable, 0);
  return (
    <section aria-labelledby="why-left">
      <h2 id="why-left">{i18n.t('figures.whyLeft')}</h2>
      <p>{i18n.t('figures.left', people, [String(people), String(preventable)])}</p>
      <ul className="figure-list">
        {losses.map(({ reason, people: who }) => (
          <li key={reason ?? 'none'}>
            <span>
              {reason === null ? i18n.t('figures.notReviewed') : i18n.t(lossReasonWords[reason])}
            </span>{' '}
            <strong>{who.length}</strong> <small>{namesOf(who, names)}</small>
          </li>
        ))}
      </ul>
      {samePlace.length > 0 && <SamePlaces samePlace={samePlace} names={names} />}
    </section>
  );
}

function SamePlaces({ samePlace, names }: Pick<LossesProps, 'samePlace' | 'names'>) {
  return (
    <>
      <h3>{i18n.t('figures.samePlace')}</h3>
      <ul className="figure-list">
        {samePlace.map(({ contactId, reason }) => (
          <li key={contactId}>
            <bdi>{names.get(contactId) ?? ''}</bdi> <small>{i18n.t(lossReasonWords[reason])}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
