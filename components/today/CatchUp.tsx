import { useState } from 'react';
import { i18n } from '#i18n';
import type { Due } from '@/domain/time/dueSchema';
import { LaterChoices } from '../due/LaterChoices';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';

export interface CatchUpProps {
  readonly people: number;
  readonly moment: Moment;
  readonly onPutAllOff: (until: Due) => void;
}

/** After time away: what has come together, the gravest first, and all of it can be put off at once (DESIGN §6). */
export function CatchUp({ people, moment, onPutAllOff }: CatchUpProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="card catch-up stack" aria-label={i18n.t('away.back')}>
      <h2>{i18n.t('away.back')}</h2>
      <p className="hint">{i18n.t('away.backMore', people, [String(people)])}</p>
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {i18n.t('button.putAllOff')}
      </Button>
      {isOpen && <LaterChoices moment={moment} onChoose={onPutAllOff} />}
    </section>
  );
}
