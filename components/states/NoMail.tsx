import { i18n } from '#i18n';
import { PeopleSearch, type PeopleSearchProps } from '../frame/PeopleSearch';
import { Button } from '../ui/Button';
import { Calm } from './Calm';

export interface NoMailProps {
  /** Whether the tab shows a webmail at all. */
  readonly isWebmail: boolean;
  readonly search: PeopleSearchProps;
  readonly onToday: () => void;
  /** Where nobody is followed yet; `null` otherwise. */
  readonly onFirstSteps: (() => void) | null;
}

/** Nobody's mail is open: the day and everybody known are one step away. */
export function NoMail({ isWebmail, search, onToday, onFirstSteps }: NoMailProps) {
  const [title, words] = isWebmail
    ? [i18n.t('state.noMail'), i18n.t('state.noMailMore')]
    : [i18n.t('state.noWebmail'), i18n.t('state.noWebmailMore')];
  return (
    <Calm icon="mail" title={title} words={words}>
      <div className="acts">
        <Button look="main" onClick={onToday}>
          {i18n.t('button.seeToday')}
        </Button>
        {onFirstSteps && <Button onClick={onFirstSteps}>{i18n.t('button.firstSteps')}</Button>}
      </div>
      <PeopleSearch {...search} />
    </Calm>
  );
}
