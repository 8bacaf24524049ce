import { useState } from 'react';
import { i18n } from '#i18n';
import type { WrittenCompany } from '@/domain/people/companiesWritten';
import { Button } from '../ui/Button';
import { personName } from '../words/personName';

export interface CompanyTicksProps {
  readonly companies: readonly WrittenCompany[];
  readonly isTicked: (company: WrittenCompany) => boolean;
  readonly onTick: (key: string, isOn: boolean) => void;
}

const MOST_AT_FIRST = 8;
const MOST_NAMES = 3;

/** One line a company; a name keeps its own direction. */
export function CompanyTicks({ companies, isTicked, onTick }: CompanyTicksProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? companies : companies.slice(0, MOST_AT_FIRST);
  return (
    <>
      <ul className="company-ticks">
        {shown.map((one) => (
          <li key={one.key}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(one)}
                onChange={({ target }) => onTick(one.key, target.checked)}
              />
              <span>
                <Names company={one.company} people={one.people} />
              </span>
              <small>{i18n.t('welcome.mails', one.mails, [String(one.mails)])}</small>
            </label>
          </li>
        ))}
      </ul>
      {!isWhole && companies.length > MOST_AT_FIRST && (
        <Button look="link" onClick={() => setIsWhole(true)}>
          {i18n.t('welcome.all', [String(companies.length)])}
        </Button>
      )}
    </>
  );
}

function Names({ company, people }: Pick<WrittenCompany, 'company' | 'people'>) {
  const names = people.slice(0, MOST_NAMES).map(personName).join(', ');
  if (company === null) return <bdi>{names}</bdi>;
  return (
    <>
      <bdi>{company}</bdi>{' '}
      <span className="quiet company-names">
        <span>· </span>
        <bdi>{names}</bdi>
      </span>
    </>
  );
}
