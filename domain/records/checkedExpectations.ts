import type { ExpectationsRecord } from './expectations';

type Answer = ExpectationsRecord['checkpoints'][number]['answer'];

/** How it goes, measured by what they expect; once the work has ended, the answer draws the balance (DESIGN P15). */
export function checkedExpectations(
  expectations: ExpectationsRecord,
  answer: Answer,
  now: Temporal.ZonedDateTime,
): ExpectationsRecord {
  const at = now.epochMilliseconds;
  const { endsOn } = expectations;
  const hasEnded = endsOn !== null && now.toPlainDate().toString() >= endsOn;
  return {
    ...expectations,
    checkpoints: [...expectations.checkpoints, { at, answer }],
    balancedAt: hasEnded ? at : null,
  };
}
