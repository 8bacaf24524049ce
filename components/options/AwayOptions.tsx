import { useState } from 'react';
import { i18n } from '#i18n';
import type { Away } from '@/domain/people/care';
import { awayPresets } from '@/domain/time/awayPresets';
import { AwayDays } from '../away/AwayDays';
import { awayFault } from '../away/awayFault';
import { Button } from '../ui/Button';
import { dayWord } from '../words/dayWord';
import type { OptionsProps } from './optionsProps';
import { RemovableList } from './RemovableList';

/** When the user is away: what many have, to be changed, or days of one's own. */
export function AwayOptions({ settings, moment, onKeep }: OptionsProps) {
  const { holidayCountries: [country] = [], away = [] } = settings;
  const today = moment.now.toPlainDate();
  const [days, setDays] = useState<Away>({ from: today.toString(), to: today.toString() });
  const word = (day: string) => dayWord(Temporal.PlainDate.from(day), moment);
  // The coming one of each: next year's Christmas is no choice beside this year's.
  const presets = Map.groupBy(country ? awayPresets(country, today) : [], ({ name }) => name);
  return (
    <fieldset className="option-block">
      <legend className="label">{i18n.t('options.daysOff.away')}</legend>
      {presets.size > 0 && (
        <div className="acts">
          {[...presets].map(([name, [first]]) => (
            <Button key={name} small onClick={() => first && setDays(first)}>
              {i18n.t(`away.${name}`)}
            </Button>
          ))}
        </div>
      )}
      <AwayDays days={days} today={today} onChange={({ from, to }) => setDays({ from, to })} />
      <div className="acts">
        <Button
          disabled={awayFault(days) !== null}
          onClick={() => onKeep({ away: [...away, { from: days.from, to: days.to }] })}
        >
          {i18n.t('button.add')}
        </Button>
      </div>
      <RemovableList
        items={away.map((one) => ({
          key: `${one.from}/${one.to}`,
          words: i18n.t('away.fromTo', [word(one.from), word(one.to)]),
          onRemove: () => onKeep({ away: away.filter((other) => other !== one) }),
        }))}
      />
    </fieldset>
  );
}
