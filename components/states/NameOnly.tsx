import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { Icon } from '../ui/Icon';
import { Calm } from './Calm';
import { Candidates, type CandidatesProps } from './Candidates';
import { SomeoneElse } from './SomeoneElse';

export interface NameOnlyProps extends Pick<CandidatesProps, 'moment'> {
  /** As the page shows it. */
  readonly name: string;
  /** Those known by that name; `null` while they are being looked for. */
  readonly candidates: readonly Contact[] | null;
  /** Whom the user's typing has found; `null` while they are being looked for. */
  readonly found: readonly Contact[] | null;
  readonly onSearch: (text: string) => void;
  readonly onPick: (contact: Contact) => void;
  readonly onName: (address: EmailAddress) => void;
}

/** The page shows a name without an address: who it is, only the user can say (DESIGN §3). Nobody is preselected. */
export function NameOnly(props: NameOnlyProps) {
  const { name, candidates, moment, onPick } = props;
  return (
    <Calm icon="user" title={<bdi>{name}</bdi>} words={i18n.t('nameOnly.onlyName')}>
      <section className="card stack tight" aria-labelledby="which-person">
        <h3 id="which-person">{i18n.t('nameOnly.which')}</h3>
        <Candidates people={candidates ?? []} moment={moment} onPick={onPick} />
        <SomeoneElse {...props} />
      </section>
      <p className="hint nothing-kept">
        <Icon name="lock" /> {i18n.t('nameOnly.nothingKept')}
      </p>
    </Calm>
  );
}
