import type { AskedRecord } from '../asked';
import { commonOf, commonValues } from './common';
import { faultsIn } from './faults';
import type { RecordForm, Told } from './recordForm';
import { happenedRule } from './rules';
import type { Values } from './values';

const answers = ['happy', 'so-so', 'unhappy', 'none'] as const;

/** DESIGN P2: they were asked how it goes, and what they answered; empty: the answer is still awaited. */
export const askedForm: RecordForm<AskedRecord> = {
  blank: (today) => ({ answer: '', day: today.toString() }),
  valuesOf: (record, zone) => ({ ...commonValues(record, zone), answer: record.answer ?? '' }),
  faults: (values, { now }) => faultsIn({ day: happenedRule(values, 'day', now) }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'asked',
    answer: answerIn(values),
    answeredAt: answeredAt(values, told),
  }),
};

function answerIn({ answer }: Values): AskedRecord['answer'] {
  return answers.find((one) => one === answer) ?? null;
}

/** The day on which it came; another answer came now. */
function answeredAt(values: Values, told: Told<AskedRecord>): number | null {
  const { before, now } = told;
  const answer = answerIn(values);
  if (answer === null || answer === 'none') return null;
  const isSame = before !== null && before.answer === answer;
  return isSame ? before.answeredAt : Math.max(now.epochMilliseconds, commonOf(values, told).at);
}
