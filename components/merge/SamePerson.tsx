import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { addressShown } from '../words/addressShown';
import { personName } from '../words/personName';

export interface SamePersonProps {
  readonly other: Contact;
  readonly name: string;
  /** The first has the one filled button. */
  readonly isFirst: boolean;
  readonly onMerge: () => void;
}

/** Somebody who may be the same person: the user says so, or leaves it. */
export function SamePerson({ other, name, isFirst, onMerge }: SamePersonProps) {
  const theirs = personName(other);
  return (
    <section className="card" aria-label={i18n.t('merge.perhaps', [theirs])}>
      <div className="same-person">
        <Avatar small name={theirs} />
        <span className="person-words">
          <bdi>{theirs}</bdi>
          <small>
            <bdi>{other.addresses.map(addressShown).join(', ')}</bdi>
          </small>
        </span>
      </div>
      <p className="hint">{i18n.t('merge.what', [name])}</p>
      <div className="acts">
        <Button look={isFirst ? 'main' : 'soft'} onClick={onMerge}>
          {i18n.t('merge.same')}
        </Button>
      </div>
    </section>
  );
}
