import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import type { PeopleViewProps } from './PeopleView';

export type SeveralProps = Pick<PeopleViewProps, 'ticked' | 'onTicked'>;

/** The way to choose several, until one does. */
export function Several({ ticked, onTicked }: SeveralProps) {
  if (ticked !== null) return null;
  return (
    <Button look="link" onClick={() => onTicked(new Set())}>
      {i18n.t('people.several')}
    </Button>
  );
}
