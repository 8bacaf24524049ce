import type { ExpectationsRecord } from '../expectations';
import { commonOf, commonValues } from './common';
import { type Fault, type Faults, faultsIn } from './faults';
import type { RecordForm, Told } from './recordForm';
import { isAfter, wordsRule } from './rules';
import { dayIn, type Values, wordsIn } from './values';

/** So many weak spots a sheet has room for. */
export const MOST_SPOTS = 8;

const rows = Array.from({ length: MOST_SPOTS }, (_, row) => row);

/** DESIGN P14, P15. Weak spots stand in the fields `weak0`, `weakOn0`, `weak1`, … */
export const expectationsForm: RecordForm<ExpectationsRecord> = {
  blank: () => ({
    work: '',
    expects: '',
    wouldDisappoint: '',
    cannotPromise: '',
    startsOn: '',
    endsOn: '',
    noticeOn: '',
  }),
  valuesOf: (record, zone) => ({
    ...commonValues(record, zone),
    work: record.work,
    expects: record.expects ?? '',
    wouldDisappoint: record.wouldDisappoint ?? '',
    cannotPromise: record.cannotPromise ?? '',
    startsOn: record.startsOn ?? '',
    endsOn: record.endsOn ?? '',
    noticeOn: record.noticeOn ?? '',
    ...spotValues(record),
  }),
  faults: (values) => ({
    ...spotFaults(values),
    ...faultsIn({
      work: wordsRule(values, 'work'),
      startsOn: unreadRule(values, 'startsOn'),
      endsOn: unreadRule(values, 'endsOn') ?? endRule(values),
      noticeOn: unreadRule(values, 'noticeOn') ?? noticeRule(values),
    }),
  }),
  recordOf: (values, told) => ({
    ...commonOf(values, told),
    kind: 'expectations',
    work: wordsIn(values, 'work') ?? '',
    expects: wordsIn(values, 'expects'),
    wouldDisappoint: wordsIn(values, 'wouldDisappoint'),
    cannotPromise: wordsIn(values, 'cannotPromise'),
    weakSpots: spotsIn(values),
    ...daysIn(values),
    ...lifeOf(told),
  }),
};

function daysIn(values: Values) {
  const day = (field: string) => dayIn(values, field)?.toString() ?? null;
  return { startsOn: day('startsOn'), endsOn: day('endsOn'), noticeOn: day('noticeOn') };
}

function lifeOf({ before }: Told<ExpectationsRecord>) {
  return { checkpoints: before?.checkpoints ?? [], balancedAt: before?.balancedAt ?? null };
}

function spotsIn(values: Values): ExpectationsRecord['weakSpots'] {
  return rows.flatMap((row) => {
    const words = wordsIn(values, `weak${row}`);
    return words === null ? [] : { words, on: dayIn(values, `weakOn${row}`)?.toString() ?? null };
  });
}

function spotValues({ weakSpots }: ExpectationsRecord): Values {
  return Object.fromEntries(
    weakSpots.flatMap(({ words, on }, row) => [
      [`weak${row}`, words],
      [`weakOn${row}`, on ?? ''],
    ]),
  );
}

/** A day without words says nothing; and a weak spot is one of this work, so it lies within it. */
function spotFaults(values: Values): Faults {
  return Object.assign({}, ...rows.map((row) => spotFault(values, row))) as Faults;
}

function spotFault(values: Values, row: number): Faults {
  const day = dayIn(values, `weakOn${row}`);
  if (day === null) return {};
  const isNamed = wordsIn(values, `weak${row}`) !== null;
  return faultsIn({
    [`weak${row}`]: isNamed ? null : 'wanted',
    [`weakOn${row}`]: isOutside(day, values) ? 'spotOutside' : null,
  });
}

function isOutside(day: Temporal.PlainDate, values: Values): boolean {
  const start = dayIn(values, 'startsOn');
  const end = dayIn(values, 'endsOn');
  return (start !== null && isAfter(start, day)) || (end !== null && isAfter(day, end));
}

/** Something stands there, but no day. */
function unreadRule(values: Values, field: string): Fault | null {
  return (values[field] ?? '') !== '' && dayIn(values, field) === null ? 'noDay' : null;
}

function endRule(values: Values): Fault | null {
  const [start, end] = [dayIn(values, 'startsOn'), dayIn(values, 'endsOn')];
  return start !== null && end !== null && isAfter(start, end) ? 'endBeforeStart' : null;
}

function noticeRule(values: Values): Fault | null {
  const [start, end] = [dayIn(values, 'startsOn'), dayIn(values, 'endsOn')];
  const notice = dayIn(values, 'noticeOn');
  if (notice === null) return null;
  if (end !== null && isAfter(notice, end)) return 'noticeAfterEnd';
  return start !== null && isAfter(start, notice) ? 'noticeBeforeStart' : null;
}
