import { i18n } from '#i18n';
import type { PersonRow } from '@/domain/followUps/order';
import { Button } from '../ui/Button';

export interface ThankAllProps {
  readonly rows: readonly PersonRow[];
  readonly onThankAll: (contactIds: readonly string[]) => void;
}

/** Several fresh thanks at a day's end are one thing to do: *Thank 6 people* (DESIGN P1). */
export function ThankAll({ rows, onThankAll }: ThankAllProps) {
  const ids = rows.filter(({ lead }) => lead.writtenIn === null).map((row) => row.contactId);
  if (ids.length < 2) return null;
  return (
    <div className="thank-all">
      <Button small onClick={() => onThankAll(ids)}>
        {i18n.t('button.thankAll', [String(ids.length)])}
      </Button>
    </div>
  );
}
