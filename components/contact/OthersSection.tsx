import { i18n } from '#i18n';
import type { Addressee } from '@/domain/mail/reading';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { addressShown } from '../words/addressShown';

export interface OthersSectionProps {
  readonly others: readonly Addressee[];
  readonly onShow: (other: Addressee) => void;
}

/** The others of the conversation, one click away. */
export function OthersSection({ others, onShow }: OthersSectionProps) {
  if (others.length === 0) return null;
  return (
    <Section title={i18n.t('person.others')}>
      <ul className="due-list">
        {others.map((other) => (
          <li key={other.address} className="due-item">
            <Icon name="user" />
            <div className="due-words">
              <bdi>{other.name ?? addressShown(other.address)}</bdi>
              {other.name !== null && (
                <small>
                  <bdi>{addressShown(other.address)}</bdi>
                </small>
              )}
            </div>
            <Button
              small
              aria-label={`${i18n.t('button.show')}: ${other.name ?? addressShown(other.address)}`}
              onClick={() => onShow(other)}
            >
              {i18n.t('button.show')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
