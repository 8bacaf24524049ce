import { i18n } from '#i18n';
import type { PersonRecord, RecordKind, RecordOf } from '@/domain/records/record';
import { lossReasonWords } from '../words/lossReasonWords';
import { dueDayWords } from '../words/dueWords';
import type { Moment } from '../words/moment';

const answers = {
  happy: 'record.asked.happy',
  'so-so': 'record.asked.soSo',
  unhappy: 'record.asked.unhappy',
  none: 'record.asked.none',
} as const;

const lines: {
  readonly [K in RecordKind]: (record: RecordOf<K>, moment: Moment) => string;
} = {
  promise: promiseLine,
  problem: problemLine,
  expectations: ({ work }) => i18n.t('record.line.expectations', [work]),
  loss: ({ scope, reason }) => {
    const head = i18n.t(scope === 'offer' ? 'record.line.refusal' : 'record.line.loss');
    return reason === null ? head : `${head}: ${i18n.t(lossReasonWords[reason])}`;
  },
  feedback: ({ said }) => i18n.t('record.line.feedback', [said]),
  'kind-words': ({ words }) => i18n.t('record.quoteOf', [words]),
  recommendation: ({ referred }) => i18n.t('record.line.recommendation', [referred]),
  order: ({ what, isFirst }) =>
    i18n.t(isFirst ? 'record.line.firstOrder' : 'record.line.order', [what]),
  asked: ({ answer }) =>
    answer === null
      ? i18n.t('record.line.asked')
      : i18n.t('record.line.askedWith', [i18n.t(answers[answer])]),
  arranged: ({ talk, startsAt }, moment) =>
    i18n.t(talk === 'call' ? 'record.line.arrangedCall' : 'record.line.arrangedMeeting', [
      dueDayWords({ at: Temporal.Instant.fromEpochMilliseconds(startsAt).toString() }, moment),
    ]),
  'work-fact': ({ words }) => i18n.t('record.line.workFact', [words]),
  'value-given': ({ words }) => i18n.t('record.line.valueGiven', [words]),
};

/** A record in one line, as it stands in the timeline. */
export function recordLine(record: PersonRecord, moment: Moment): string {
  const line = lines[record.kind] as (record: PersonRecord, moment: Moment) => string;
  return line(record, moment);
}

const states = {
  open: 'record.line.promised',
  kept: 'record.line.keptPromise',
  dropped: 'record.line.droppedPromise',
} as const;

function promiseLine({ what, by, due, state }: RecordOf<'promise'>): string {
  if (by === 'them') return i18n.t('record.line.theyPromised', [what]);
  return i18n.t(due === null ? 'record.line.choseUs' : states[state], [what]);
}

function problemLine({ toSolve, solvedAt, confirmedAt }: RecordOf<'problem'>): string {
  const what = toSolve[0]?.words ?? '';
  if (confirmedAt !== null) return i18n.t('record.line.settled', [what]);
  return i18n.t(solvedAt === null ? 'record.line.problem' : 'record.line.solved', [what]);
}
