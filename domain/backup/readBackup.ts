import { z } from 'zod/mini';
import { type Backup, backupFrameSchema, backupTablesSchema } from './backup';
import { countsOf } from './backupOf';
import { checksumOf } from './checksumOf';
import { looseEnd } from './looseEnd';

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly error: string; readonly at: string };

/** Reads a backup, whole or not at all: nothing of a damaged one is taken. `at`: where in the file. */
export async function readBackup(text: string): Promise<ReadBackup> {
  const json = parsed(text);
  if (!json.ok) return json;
  const frame = z.safeParse(backupFrameSchema, json.value);
  if (!frame.success) return refused(frame.error);
  if ((await checksumOf(frame.data)) !== frame.data.checksum) {
    return { ok: false, error: 'the file was changed or damaged', at: 'checksum' };
  }
  const tables = z.safeParse(backupTablesSchema, frame.data.tables);
  if (!tables.success) return refused(tables.error, 'tables');
  const counts = countsOf(tables.data);
  const wrong = wrongCount(counts, frame.data.counts);
  if (wrong !== null) return { ok: false, error: 'rows are missing or too many', at: wrong };
  const loose = looseEnd(tables.data);
  if (loose !== null) return { ok: false, ...loose };
  return { ok: true, backup: { ...frame.data, counts, tables: tables.data } };
}

type Parsed = { readonly ok: true; readonly value: unknown } | Extract<ReadBackup, { ok: false }>;

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const place = /position (\d+)/u.exec(said)?.[1] ?? String(text.length);
    return { ok: false, error: 'this is no whole JSON file', at: `character ${place}` };
  }
}

function refused(
  { issues: [issue] }: z.core.$ZodError,
  within = '',
): Extract<ReadBackup, { ok: false }> {
  const at = [...(within === '' ? [] : [within]), ...(issue?.path ?? [])].reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${String(step)}`),
    '',
  );
  return { ok: false, error: issue?.message ?? 'this is no backup', at: at.replace(/^\./u, '') };
}

/** Which count the file itself says otherwise. */
function wrongCount(
  found: Readonly<Record<string, number>>,
  said: Readonly<Record<string, number>>,
): string | null {
  const names = new Set([...Object.keys(found), ...Object.keys(said)]);
  const wrong = [...names].find((name) => found[name] !== said[name]);
  return wrong === undefined ? null : `counts.${wrong}`;
}
