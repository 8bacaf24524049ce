import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { DueItem, type DueItemProps } from './DueItem';

export interface DueSectionProps extends Pick<DueItemProps, 'moment' | 'onDone' | 'onLater'> {
  /** Without the one that is the next step. */
  readonly followUps: readonly FollowUp[];
  /** There is one: it stands above as the next step. */
  readonly hasNext: boolean;
  readonly onAdd: () => void;
}

export function DueSection({ followUps, hasNext, onAdd, ...item }: DueSectionProps) {
  const add = (
    <Button look="link" onClick={onAdd}>
      {i18n.t('button.add')}
    </Button>
  );
  return (
    <Section title={i18n.t('person.due')} act={add}>
      {followUps.length === 0 && (
        <p className="quiet">{i18n.t(hasNext ? 'person.nothingElseDue' : 'person.nothingDue')}</p>
      )}
      {followUps.length > 0 && (
        <ul className="due-list">
          {followUps.map((followUp) => (
            <DueItem key={followUp.id} followUp={followUp} {...item} />
          ))}
        </ul>
      )}
    </Section>
  );
}
