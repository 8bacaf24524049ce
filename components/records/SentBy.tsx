import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { personName } from '../words/personName';

export interface SentByProps {
  readonly people: readonly Contact[];
  readonly onShow: (contact: Contact) => void;
}

/** Who recommended us to this person, each one click away (DESIGN P12). */
export function SentBy({ people, onShow }: SentByProps) {
  if (people.length === 0) return null;
  return (
    <Section title={i18n.t('record.recommendation.sentBy')}>
      <ul className="written">
        {people.map((one) => (
          <li key={one.id} className="written-line">
            <Button look="link" onClick={() => onShow(one)}>
              <bdi>{personName(one)}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
