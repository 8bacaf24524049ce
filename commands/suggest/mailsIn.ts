import * as z from 'zod/mini';
import { WrongUse } from '../support/wrongUse';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  direction: z.enum(['in', 'out']),
  text: z.string(),
  sentAt: z.string(),
  locale: z.optional(z.nullable(z.string())),
});

type Row = z.infer<typeof rowSchema>;

/** A row of the file; `sentAt` as the writer's clock and calendar showed it. */
export interface MailRow extends Omit<Row, 'sentAt'> {
  readonly sentAt: Temporal.PlainDateTime;
}

const OFFSET = /(?:Z|[+-]\d\d(?::?\d\d)?)?(?:\[[^\]]*\])?$/iu;

/** The mails of a JSONL file, one a line. @throws WrongUse naming the line that is none. */
export function mailsIn(jsonl: string): readonly MailRow[] {
  return jsonl.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = rowSchema.safeParse(parsed(line));
    const sentAt = row.success ? localTime(row.data.sentAt) : null;
    if (row.success && sentAt !== null) return [{ ...row.data, sentAt }];
    throw new WrongUse(
      `Line ${index + 1} is no mail: it takes {"id","direction":"in"|"out","text","sentAt": ISO-8601,"locale"?}.`,
    );
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // no JSON: the schema says so
  }
}

/** The local day is the one written there, whatever the offset. */
function localTime(sentAt: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(sentAt.trim().replace(OFFSET, ''));
  } catch {
    return null; // how Temporal says no
  }
}
