import { i18n } from '#i18n';
import { holidayCountries } from '@/domain/time/holidaysIn';
import { AwayOptions } from './AwayOptions';
import { DayList } from './DayList';
import { OptionTick } from './OptionTick';
import type { OptionsProps } from './optionsProps';

/** Holidays by country, days off of one's own, and when the user is away. */
export function DaysOffOptions(props: OptionsProps) {
  const { settings, moment, onKeep } = props;
  const { holidayCountries: countries = [], holidays } = settings;
  return (
    <>
      <fieldset className="option-days">
        <legend className="label">{i18n.t('away.country')}</legend>
        {holidayCountries.map((one) => (
          <OptionTick
            key={one}
            label={i18n.t(`away.${one}`)}
            isOn={countries.includes(one)}
            onTurn={(isOn) => {
              const others = countries.filter((other) => other !== one);
              onKeep({ holidayCountries: isOn ? [...others, one] : others });
            }}
          />
        ))}
      </fieldset>
      <DayList days={holidays} moment={moment} onKeep={(kept) => onKeep({ holidays: kept })} />
      <AwayOptions {...props} />
    </>
  );
}
