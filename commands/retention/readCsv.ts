import { WrongUse } from '../support/wrongUse';

/** One record with the line of the file on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A field: quoted with doubled quotes inside, or plain up to the next comma or line end; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;

/** RFC 4180 with either line end, in one pass; blank lines are no records. */
export function readCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let start = 1;
  for (const { value, end, lines } of fieldsIn(text)) {
    fields.push(value);
    line += lines;
    if (end === ',') continue;
    if (fields.length > 1 || fields[0] !== '') records.push({ line: start, fields });
    fields = [];
    start = line;
  }
  return records;
}

function* fieldsIn(text: string): Generator<{ value: string; end: string; lines: number }> {
  let line = 1;
  let end = ',';
  for (let at = 0; at < text.length || end === ',';) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    if (match === null) throw new WrongUse(`Line ${line}: a quotation mark is not closed.`);
    const [whole, quoted, plain = ''] = match;
    const lines = whole.split(/\r\n|\n|\r/u).length - 1;
    end = match[3] ?? '';
    line += lines;
    at = FIELD.lastIndex;
    yield { value: quoted?.replaceAll('""', '"') ?? plain, end, lines };
  }
}
