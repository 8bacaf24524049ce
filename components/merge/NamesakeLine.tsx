import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Button } from '../ui/Button';
import { addressShown } from '../words/addressShown';

export interface NamesakeLineProps {
  readonly other: Contact;
  readonly onLook: () => void;
}

/** Somebody of the same name is kept with another address: perhaps the same person, which only the user knows. */
export function NamesakeLine({ other, onLook }: NamesakeLineProps) {
  return (
    <p className="namesake">
      <span>{i18n.t('merge.namesake', [addressShown(other.addresses[0] ?? '')])}</span>
      <Button look="link" onClick={onLook}>
        {i18n.t('merge.look')}
      </Button>
    </p>
  );
}
