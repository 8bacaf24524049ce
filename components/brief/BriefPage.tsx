import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { dayWord } from '../words/dayWord';
import type { Moment } from '../words/moment';
import { BriefBody, type BriefBodyProps } from './BriefBody';

export interface BriefPageProps extends BriefBodyProps {
  readonly name: string;
  readonly moment: Moment;
  readonly onPrint: () => void;
}

/** The brief on a page of its own, for paper. */
export function BriefPage({ name, parts, moment, onPrint }: BriefPageProps) {
  return (
    <main className="page brief-page">
      <header className="page-head">
        <div>
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <p>{i18n.t('brief.asOf', [dayWord(moment.now.toPlainDate(), moment)])}</p>
        </div>
        <div className="page-acts">
          <Button look="main" onClick={onPrint}>
            {i18n.t('button.print')}
          </Button>
        </div>
      </header>
      <BriefBody parts={parts} />
    </main>
  );
}
