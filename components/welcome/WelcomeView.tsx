import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Step } from './Step';

export interface WelcomeViewProps {
  readonly who: ReactNode;
  /** How many are followed by now. */
  readonly followed: number;
  readonly tryOut: ReactNode;
  readonly hasThanked: boolean;
  readonly isAllowed: boolean;
  readonly onAllow: () => void;
  /** Working days and hours, as they are set. */
  readonly ways: string;
  readonly onOptions: (section: string) => void;
  readonly toast: ReactNode;
}

/** The first steps, in under two minutes (board "First run"). */
export function WelcomeView(props: WelcomeViewProps) {
  const { followed, hasThanked, isAllowed, onOptions } = props;
  return (
    <main className="welcome">
      <header>
        <svg className="brand" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="8" r="3.4" />
          <path d="M4 11.5a8 8 0 0 0 16 0" />
        </svg>
        <div>
          <h1>{i18n.t('welcome.title')}</h1>
          <p className="quiet">{i18n.t('welcome.short')}</p>
        </div>
      </header>
      <ol>
        <Step number={1} title={i18n.t('welcome.here')} isDone>
          <p className="quiet">
            {i18n.t('welcome.hereMore')}{' '}
            <a href="options.html#privacy">{i18n.t('welcome.privacy')}</a>
          </p>
        </Step>
        <Step number={2} title={i18n.t('welcome.who')} isDone={followed > 0}>
          {followed > 0 && <p>{i18n.t('welcome.followed', followed, [String(followed)])}</p>}
          {props.who}
        </Step>
        <Step number={3} title={i18n.t('welcome.first')} isDone={hasThanked}>
          {hasThanked ? <p role="status">{i18n.t('welcome.thanked')}</p> : props.tryOut}
        </Step>
        <Step number={4} title={i18n.t('welcome.notices')} isDone={isAllowed}>
          <p className="quiet">{i18n.t('options.notices.what')}</p>
          {!isAllowed && (
            <div className="acts">
              <Button onClick={props.onAllow}>{i18n.t('options.notices.allow')}</Button>
            </div>
          )}
        </Step>
      </ol>
      <footer>
        <span className="quiet">{props.ways}</span>
        <Button look="link" onClick={() => onOptions('work')}>
          {i18n.t('button.change')}
        </Button>
      </footer>
      <div className="options-toast">{props.toast}</div>
    </main>
  );
}
