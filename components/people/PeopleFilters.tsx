import { i18n } from '#i18n';
import type { PeopleFilters as Filters } from '@/domain/people/peopleWish';
import { statusName } from '../contact/statusSentence';
import { ChipSelect } from '../ui/ChipSelect';
import { Icon } from '../ui/Icon';

export interface PeopleFiltersProps {
  readonly filters: Filters;
  /** All tags that anybody has. */
  readonly tags: readonly string[];
  readonly onFilter: (changed: Partial<Filters>) => void;
}

const statuses = [
  'healthy',
  'cooling',
  'at-risk',
  'probably-lost',
  'lost',
  'new',
  'one-off',
  'no-history',
  'paused',
] as const;
const tiers = ['A', 'B', 'C'] as const;
const roles = ['customer', 'prospect', 'partner', 'other'] as const;

/** Who of all of them, each filter as a chip; what is chosen narrows the others. */
export function PeopleFilters({ filters, tags, onFilter }: PeopleFiltersProps) {
  const { status, tier, role, tag, company, isOverdue } = filters;
  return (
    <fieldset className="filters">
      <legend className="unseen">{i18n.t('people.filters')}</legend>
      {company !== null && (
        <button
          type="button"
          className="chip chosen"
          aria-label={i18n.t('people.onlyCompany', [company])}
          onClick={() => onFilter({ company: null })}
        >
          <bdi>{company}</bdi>
          <Icon name="close" small />
        </button>
      )}
      <ChipSelect
        name={i18n.t('people.status')}
        value={status}
        options={withNone('status', statuses, statusName)}
        onChoose={(chosen) => onFilter({ status: chosen })}
      />
      <ChipSelect
        name={i18n.t('people.tier')}
        value={tier}
        options={withNone('tier', tiers, (one) => one)}
        onChoose={(chosen) => onFilter({ tier: chosen })}
      />
      <ChipSelect
        name={i18n.t('people.role')}
        value={role}
        options={withNone('role', roles, (one) => i18n.t(`care.role.${one}`))}
        onChoose={(chosen) => onFilter({ role: chosen })}
      />
      {(tags.length > 0 || tag !== null) && (
        <ChipSelect
          name={i18n.t('people.tag')}
          value={tag}
          options={withNone('tag', tags, (one) => one)}
          onChoose={(chosen) => onFilter({ tag: chosen })}
        />
      )}
      <button
        type="button"
        className={isOverdue ? 'chip chosen' : 'chip'}
        aria-pressed={isOverdue}
        onClick={() => onFilter({ isOverdue: !isOverdue })}
      >
        {i18n.t('people.overdue')}
      </button>
    </fieldset>
  );
}

/** The choice of nothing says what the chip is about. */
function withNone<T extends string>(
  name: 'status' | 'tier' | 'role' | 'tag',
  values: readonly T[],
  wordsOf: (value: T) => string,
) {
  const none = { value: '', words: i18n.t(`people.${name}`) } as const;
  return [none, ...values.map((value) => ({ value, words: wordsOf(value) }))];
}
