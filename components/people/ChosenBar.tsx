import { useState } from 'react';
import { i18n } from '#i18n';
import type { Due } from '@/domain/time/dueSchema';
import { LaterChoices } from '../due/LaterChoices';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';
import { CadenceChoice } from './CadenceChoice';

export interface ChosenBarProps {
  readonly chosen: number;
  readonly moment: Moment;
  readonly onAll: () => void;
  readonly onLeave: () => void;
  readonly onLater: (until: Due) => void;
  /** In days; `null`: none. */
  readonly onCadence: (days: number | null) => void;
  readonly onMerge: () => void;
}

/** What can be done with all who were chosen; each has one undo for all of them. */
export function ChosenBar({ chosen, moment, ...on }: ChosenBarProps) {
  const [opened, setOpened] = useState<'later' | 'cadence' | null>(null);
  const toggle = (what: 'later' | 'cadence') => setOpened(opened === what ? null : what);
  const nobody = chosen === 0;
  return (
    <section className="chosen-bar" aria-label={i18n.t('people.several')}>
      <div className="chosen-head">
        <strong role="status">{i18n.t('people.chosen', chosen, [String(chosen)])}</strong>
        <Button look="link" onClick={on.onAll}>
          {i18n.t('people.all')}
        </Button>
        <Button look="link" onClick={on.onLeave}>
          {i18n.t('people.leave')}
        </Button>
      </div>
      <div className="acts">
        <Button
          small
          disabled={nobody}
          aria-expanded={opened === 'later'}
          onClick={() => toggle('later')}
        >
          {i18n.t('button.later')}
        </Button>
        <Button
          small
          disabled={nobody}
          aria-expanded={opened === 'cadence'}
          onClick={() => toggle('cadence')}
        >
          {i18n.t('people.cadence')}
        </Button>
        <Button small disabled={chosen !== 2} onClick={on.onMerge}>
          {i18n.t('people.merge')}
        </Button>
      </div>
      {opened === 'later' && !nobody && <LaterChoices moment={moment} onChoose={on.onLater} />}
      {opened === 'cadence' && !nobody && <CadenceChoice onChoose={on.onCadence} />}
    </section>
  );
}
