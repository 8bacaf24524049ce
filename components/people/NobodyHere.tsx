import { i18n } from '#i18n';
import type { PeopleWish } from '@/domain/people/peopleWish';
import { Calm } from '../states/Calm';
import { Button } from '../ui/Button';
import { isNarrowed } from './isNarrowed';

export interface NobodyHereProps {
  readonly wish: PeopleWish;
  /** Takes the search and all filters back. */
  readonly onAll: () => void;
}

/** Nobody is followed yet, or nobody is found: then there is a way back to all. */
export function NobodyHere({ wish, onAll }: NobodyHereProps) {
  const typed = wish.text.trim();
  if (typed === '' && !isNarrowed(wish)) {
    return (
      <Calm icon="user" title={i18n.t('people.nobodyYet')} words={i18n.t('people.nobodyYetMore')} />
    );
  }
  const title = typed === '' ? i18n.t('people.nobodyHere') : i18n.t('people.nobodyFound', [typed]);
  return (
    <Calm icon="search" title={title} words={i18n.t('people.nobodyMore')}>
      <div className="acts">
        <Button onClick={onAll}>{i18n.t('people.showAll')}</Button>
      </div>
    </Calm>
  );
}
