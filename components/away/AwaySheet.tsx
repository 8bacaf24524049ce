import { useState } from 'react';
import { i18n } from '#i18n';
import type { Away } from '@/domain/people/care';
import { awayPresets } from '@/domain/time/awayPresets';
import { type HolidayCountry, holidayCountries } from '@/domain/time/holidaysIn';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import { dayWord } from '../words/dayWord';
import type { Moment } from '../words/moment';
import { AwayDays } from './AwayDays';
import { awayFault } from './awayFault';

interface TimeOff {
  readonly away: readonly Away[];
  readonly holidayCountries: readonly HolidayCountry[];
}

export interface AwaySheetProps {
  readonly timeOff: TimeOff;
  readonly moment: Moment;
  readonly onKeep: (timeOff: TimeOff) => void;
  /** Everything due is put off until the day after that time. */
  readonly onSnoozeAll: (until: string) => void;
  readonly onClose: () => void;
}

/** Time away and days off: nothing falls due in them, and no silence counts. */
export function AwaySheet({ timeOff, moment, onKeep, onSnoozeAll, onClose }: AwaySheetProps) {
  const today = moment.now.toPlainDate();
  const [days, setDays] = useState<Away>({ from: today.toString(), to: today.toString() });
  const [country] = timeOff.holidayCountries;
  const keep = (away: readonly Away[]) => onKeep({ ...timeOff, away });
  return (
    <Sheet title={i18n.t('away.title')} onClose={onClose}>
      <Country
        country={country ?? null}
        onChoose={(chosen) =>
          onKeep({ ...timeOff, holidayCountries: chosen === null ? [] : [chosen] })
        }
      />
      {country && (
        <div className="acts">
          {awayPresets(country, today).map(({ name, from, to }) => (
            <Button key={from} small onClick={() => setDays({ from, to })}>
              {i18n.t(`away.${name}`)}
            </Button>
          ))}
        </div>
      )}
      <AwayDays days={days} today={today} onChange={setDays} />
      <div className="acts">
        <Button
          look="main"
          disabled={awayFault(days) !== null}
          onClick={() => keep([...timeOff.away, days])}
        >
          {i18n.t('button.save')}
        </Button>
        <Button disabled={awayFault(days) !== null} onClick={() => onSnoozeAll(dayAfter(days.to))}>
          {i18n.t('button.putAllOff')}
        </Button>
      </div>
      <ul className="due-list">
        {timeOff.away.map((one) => (
          <li key={`${one.from}/${one.to}`} className="due-item">
            <span>{i18n.t('away.fromTo', [wordOf(one.from, moment), wordOf(one.to, moment)])}</span>
            <Button
              small
              look="plain"
              onClick={() => keep(timeOff.away.filter((other) => other !== one))}
            >
              {i18n.t('button.delete')}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

interface CountryProps {
  readonly country: HolidayCountry | null;
  readonly onChoose: (country: HolidayCountry | null) => void;
}

function Country({ country, onChoose }: CountryProps) {
  return (
    <label>
      <span className="label">{i18n.t('away.country')}</span>
      <select
        className="field"
        value={country ?? ''}
        onChange={({ target }) =>
          onChoose(holidayCountries.find((known) => known === target.value) ?? null)
        }
      >
        <option value="">{i18n.t('away.noCountry')}</option>
        {holidayCountries.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`away.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function wordOf(day: string, moment: Moment): string {
  return dayWord(Temporal.PlainDate.from(day), moment);
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
