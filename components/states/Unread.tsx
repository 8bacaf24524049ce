import { i18n } from '#i18n';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { AddressForm } from './AddressForm';
import { Calm } from './Calm';

export interface UnreadProps {
  /** What the page says, where that is not enough to be sure of; may be empty. */
  readonly suggested: string;
  readonly onName: (address: EmailAddress) => void;
}

/** The page was not understood: nobody is shown rather than somebody else, and the user may say who it is. */
export function Unread({ suggested, onName }: UnreadProps) {
  return (
    <Calm icon="mail" title={i18n.t('state.unread')} words={i18n.t('state.unreadMore')}>
      <AddressForm
        label={i18n.t('state.typeAddress')}
        placeholder={i18n.t('state.addressExample')}
        first={suggested}
        onName={onName}
      />
      <p className="hint">{i18n.t('state.stillWorks')}</p>
    </Calm>
  );
}
