import { useState } from 'react';
import { i18n } from '#i18n';
import type { ProblemRecord } from '@/domain/records/problem';
import {
  confirmedProblem,
  reopenedProblem,
  solvedProblem,
  thingSolved,
  updatedProblem,
} from '@/domain/records/problemActs';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';
import { problemWhen } from './problemWhen';
import type { RecordActs } from './recordActs';
import { UpdateForm } from './UpdateForm';

export interface ProblemItemProps extends Pick<RecordActs, 'onEdit' | 'onKeep'> {
  readonly problem: ProblemRecord;
  readonly moment: Moment;
}

/** What must be solved, ticked off as it goes; the last word to the customer and the next one. */
export function ProblemItem({ problem, moment, onEdit, onKeep }: ProblemItemProps) {
  const [isTelling, setIsTelling] = useState(false);
  const at = moment.now.epochMilliseconds;
  return (
    <li className="written-item">
      <ul className="ticks">
        {problem.toSolve.map(({ words, solvedAt }, index) => (
          <li key={words}>
            <label className="tick">
              <input
                type="checkbox"
                checked={solvedAt !== null}
                onChange={() => onKeep(thingSolved(problem, index, at), i18n.t('record.kept'))}
              />
              <bdi>{words}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <small className="written-when">{problemWhen(problem, moment)}</small>
      <div className="acts">
        <ProblemActs
          problem={problem}
          at={at}
          onTell={() => setIsTelling(!isTelling)}
          onKeep={onKeep}
        />
        <Button small look="plain" onClick={() => onEdit(problem)}>
          {i18n.t('button.edit')}
        </Button>
      </div>
      {isTelling && (
        <UpdateForm
          moment={moment}
          onSave={(update) => {
            onKeep(updatedProblem(problem, { at, ...update }), i18n.t('record.problem.updated'));
            setIsTelling(false);
          }}
        />
      )}
    </li>
  );
}

interface ProblemActsProps extends Pick<RecordActs, 'onKeep'> {
  readonly problem: ProblemRecord;
  readonly at: number;
  readonly onTell: () => void;
}

/** Solved as we see it; then the customer says whether it really is. */
function ProblemActs({ problem, at, onTell, onKeep }: ProblemActsProps) {
  if (problem.solvedAt !== null) {
    return (
      <>
        <Button
          small
          onClick={() =>
            onKeep(confirmedProblem(problem, at), i18n.t('record.problem.isConfirmed'))
          }
        >
          {i18n.t('record.problem.confirmed')}
        </Button>
        <Button
          small
          look="plain"
          onClick={() => onKeep(reopenedProblem(problem), i18n.t('record.problem.isOpen'))}
        >
          {i18n.t('record.problem.notSolved')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button small onClick={onTell}>
        {i18n.t('record.problem.update')}
      </Button>
      <Button
        small
        onClick={() => onKeep(solvedProblem(problem, at), i18n.t('record.problem.isSolved'))}
      >
        {i18n.t('record.problem.solved')}
      </Button>
    </>
  );
}
