import { WrongUse } from '../support/wrongUse';

/** One record with the line of the file on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Field {
  readonly value: string;
  /** Where what ends the field begins. */
  readonly end: number;
}

/** What ends a field: a comma, a line end, or the end of the text. */
const SEPARATOR = /,|\r\n|\n|\r|$/gy;
const PLAIN_END = /[",\r\n]|$/g;
const LINE_END = /\r\n|\n|\r/gu;

/** RFC 4180 with either line end, in one pass; blank lines are no records. */
export function readCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let start = 1;
  for (let at = 0, separator = ','; at < text.length || separator === ',';) {
    const { value, end } = fieldAt(text, at, line);
    separator = separatorAt(text, end, line);
    fields.push(value);
    line += linesIn(text.slice(at, end + separator.length));
    at = end + separator.length;
    if (separator === ',') continue;
    if (fields.length > 1 || fields[0] !== '') records.push({ line: start, fields });
    fields = [];
    start = line;
  }
  return records;
}

function fieldAt(text: string, at: number, line: number): Field {
  if (text[at] !== '"') {
    const end = indexOf(PLAIN_END, text, at);
    return { value: text.slice(at, end), end };
  }
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) throw new WrongUse(`Line ${line}: a quotation mark is not closed.`);
  return { value: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function separatorAt(text: string, at: number, line: number): string {
  SEPARATOR.lastIndex = at;
  const [separator] = SEPARATOR.exec(text) ?? [];
  if (separator !== undefined) return separator;
  throw new WrongUse(
    `Line ${line}: put the whole field into quotation marks, and double those inside it.`,
  );
}

function indexOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}

function linesIn(text: string): number {
  return text.match(LINE_END)?.length ?? 0;
}
