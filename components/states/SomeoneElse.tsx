import { i18n } from '#i18n';
import { AddressForm } from './AddressForm';
import { Candidates } from './Candidates';
import type { NameOnlyProps } from './NameOnly';

/** Another person than those offered: an address, or anyone known by a few letters. */
export function SomeoneElse({ found, moment, onSearch, onPick, onName }: NameOnlyProps) {
  return (
    <AddressForm
      label={i18n.t('nameOnly.someoneElse')}
      placeholder={i18n.t('nameOnly.addressOrName')}
      onType={onSearch}
      onName={onName}
    >
      <Candidates people={found ?? []} moment={moment} onPick={onPick} />
    </AddressForm>
  );
}
