import { i18n } from '#i18n';
import { ChipSelect } from '../ui/ChipSelect';
import { numberWords } from './numberWords';
import type { PeopleViewProps } from './PeopleView';
import { Several } from './Several';

export interface ListHeadProps extends Pick<
  PeopleViewProps,
  'wish' | 'moment' | 'ticked' | 'onWish' | 'onTicked'
> {
  readonly count: number;
}

/** How many, in which order, and the way to choose several. */
export function ListHead({ count, ...props }: ListHeadProps) {
  const { wish, moment, onWish } = props;
  const orders = [
    { value: '', words: i18n.t('people.lastWord') },
    { value: 'turns-next', words: i18n.t('people.turnsNext') },
  ] as const;
  return (
    <div className="list-head">
      <strong>{i18n.t('people.companyPeople', count, [numberWords(count, moment)])}</strong>
      <ChipSelect
        name={i18n.t('people.order')}
        options={orders}
        value={wish.order === 'last-word' ? null : wish.order}
        onChoose={(order) => onWish({ order: order ?? 'last-word' })}
      />
      <Several {...props} />
    </div>
  );
}
