import { useState } from 'react';
import { i18n } from '#i18n';
import { hasRhythm, type Written, type WrittenCompany } from '@/domain/people/companiesWritten';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';
import { CompanyTicks } from './CompanyTicks';
import { Progress } from './Progress';

export interface WhoStepProps {
  readonly written: readonly Written[];
  readonly companies: readonly WrittenCompany[];
  readonly moment: Moment;
  readonly onSent: (service: 'gmail' | 'outlook') => void;
  readonly onFollow: (contactIds: readonly string[]) => void;
}

/** Whom the user looks after, as the list of what they have sent tells it; nobody is followed without being ticked. */
export function WhoStep({ written, companies, moment, onSent, onFollow }: WhoStepProps) {
  // What the user has said of a company; until then it is ticked where its mails tell a rhythm.
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (one: WrittenCompany) => said.get(one.key) ?? hasRhythm(one);
  const chosen = companies.filter(isTicked).flatMap(({ people }) => people.map(({ id }) => id));
  const isFirst = written.length === 0;
  return (
    <>
      <p className="quiet">{i18n.t('welcome.whoMore')}</p>
      {!isFirst && (
        <div className="welcome-box">
          <Progress written={written} moment={moment} />
          <CompanyTicks
            companies={companies}
            isTicked={isTicked}
            onTick={(key, isOn) => setSaid(new Map([...said, [key, isOn]]))}
          />
        </div>
      )}
      <div className="acts">
        {chosen.length > 0 && (
          <Button look="main" onClick={() => onFollow(chosen)}>
            {i18n.t('welcome.follow', chosen.length, [String(chosen.length)])}
          </Button>
        )}
        {(['gmail', 'outlook'] as const).map((service) => (
          <Button key={service} onClick={() => onSent(service)}>
            {i18n.t(`welcome.${service}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
