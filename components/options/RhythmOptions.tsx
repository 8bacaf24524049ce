import { i18n } from '#i18n';
import { tierSchema } from '@/domain/people/care';
import { OptionField } from './OptionField';
import type { OptionsProps } from './optionsProps';
import { TagIntervals } from './TagIntervals';
import { wholeNumber } from './wholeNumber';

const MOST_DAYS = 1_000;
const MOST_PEOPLE = 200;

/** What is assumed of a rhythm before it is known, and how much a day may hold. */
export function RhythmOptions({ settings, onKeep }: OptionsProps) {
  const { peopleADay, intervals = {} } = settings;
  const { tiers = {}, tags = {} } = intervals;
  return (
    <>
      <OptionField
        label={i18n.t('options.rhythm.people')}
        hint={i18n.t('options.rhythm.peopleHint')}
        look="number"
        value={String(peopleADay)}
        faultOf={(typed) =>
          wholeNumber(typed, MOST_PEOPLE) === null
            ? i18n.t('options.fault.number', [String(MOST_PEOPLE)])
            : null
        }
        onKeep={(typed) => onKeep({ peopleADay: wholeNumber(typed, MOST_PEOPLE) ?? peopleADay })}
      />
      <p className="label">{i18n.t('options.rhythm.tiers')}</p>
      <div className="option-pair">
        {tierSchema.options.map((tier) => (
          <OptionField
            key={tier}
            label={i18n.t('options.rhythm.tier', [tier])}
            look="number"
            value={tiers[tier] === undefined ? '' : String(tiers[tier])}
            faultOf={daysFault}
            onKeep={(typed) => {
              const { [tier]: _old, ...others } = tiers;
              const days = wholeNumber(typed, MOST_DAYS);
              const kept = days === null ? others : { ...others, [tier]: days };
              onKeep({ intervals: { ...intervals, tiers: kept } });
            }}
          />
        ))}
      </div>
      <p className="hint">{i18n.t('options.rhythm.tiersHint')}</p>
      <TagIntervals
        tags={tags}
        faultOf={daysFault}
        onKeep={(kept) => onKeep({ intervals: { ...intervals, tags: kept } })}
      />
    </>
  );
}

/** Left empty, the rule's own holds. */
function daysFault(typed: string): string | null {
  const isRight = typed.trim() === '' || wholeNumber(typed, MOST_DAYS) !== null;
  return isRight ? null : i18n.t('options.fault.number', [String(MOST_DAYS)]);
}
