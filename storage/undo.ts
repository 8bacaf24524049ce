import type { FollowUp } from '@/domain/followUps/followUp';
import type { Act, RowChange } from './act';
import type { Change } from './change';
import { db } from './db';

/** Whose rows an undone act has moved, so that what follows from them can be brought up to date. */
export interface Undone {
  readonly undone: boolean;
  readonly contactIds: readonly string[];
  /** What was brought back. */
  readonly rows: readonly RowChange[];
}

/**
 * Brings back what stood before an act. A row that was changed again since then is left as it is: undo never loses what
 * came later. Call it inside `change()`.
 */
export async function undoAct(c: Change, actId: string): Promise<Undone> {
  const act = await db.acts.get(actId);
  if (!act) return { undone: false, contactIds: [], rows: [] };
  const back: RowChange[] = [];
  for (const row of wholeChanges(act).toReversed()) {
    if (await stillStands(row)) back.push(row);
  }
  for (const row of back) await restore(c, row, act.at);
  await db.acts.delete(actId);
  return { undone: back.length > 0, contactIds: contactIdsOf(act), rows: back };
}

/** A row that one act has written more than once: from what stood there first to what stood there last. */
function wholeChanges({ changes }: Act): readonly RowChange[] {
  const byRow = new Map<string, RowChange>();
  for (const row of changes) {
    const name = `${row.table}/${row.key}`;
    const earlier = byRow.get(name);
    byRow.delete(name);
    byRow.set(name, earlier === undefined ? row : { ...row, before: earlier.before });
  }
  return [...byRow.values()];
}

/** An act is looked for among those of the last hours only. */
const LOOKED_BACK_MS = 24 * 3_600_000;

/** Brings back what was written down about people by the acts that have closed these follow-ups. */
export async function undoRecordsWith(
  c: Change,
  followUps: readonly Pick<FollowUp, 'id' | 'closed'>[],
): Promise<void> {
  const ids = new Set(followUps.map(({ id }) => id));
  const closedAt = Math.min(...followUps.map(({ closed }) => closed?.at ?? Infinity));
  if (closedAt === Infinity) return;
  const acts = await db.acts
    .where('at')
    .aboveOrEqual(closedAt - LOOKED_BACK_MS)
    .toArray();
  const written = acts
    .filter(({ changes }) => changes.some((row) => hasClosed(row, ids)))
    .flatMap((act) => wholeChanges(act).map((row) => ({ row, at: act.at })))
    .filter(({ row }) => row.table === 'records');
  for (const { row, at } of written.toReversed()) {
    if (await stillStands(row)) await restore(c, row, at);
  }
}

function hasClosed({ table, key, after }: RowChange, ids: ReadonlySet<string>): boolean {
  return table === 'followUps' && ids.has(key) && (after as FollowUp | null)?.state === 'done';
}

async function stillStands({ table, key, after }: RowChange): Promise<boolean> {
  const current: unknown = (await db.table(table).get(key)) ?? null;
  return sameAsSaid(current, after);
}

async function restore(
  c: Change,
  { table, key, before, after }: RowChange,
  at: number,
): Promise<void> {
  if (before === null) return c.forget(table, [key]);
  const row = table === 'followUps' ? reopened(before as FollowUp, after, at) : before;
  await c.record(table, [row as never]);
}

/** A follow-up that a message had settled is not settled again by that message, nor by others known when it was. */
function reopened(before: FollowUp, after: unknown, at: number): FollowUp {
  const closed = (after as FollowUp | null)?.closed ?? null;
  if (closed?.how !== 'message') return before;
  return { ...before, notBefore: Math.max(closed.at, at) };
}

/** What follows from other rows, or is read from mails, may have moved meanwhile; it is computed or read anew after the undo. */
const NOT_SAID = new Set(['rhythm', 'seenTone']);

function sameAsSaid(a: unknown, b: unknown): boolean {
  const plain = (row: unknown) =>
    JSON.stringify(row, (name, value: unknown) => (NOT_SAID.has(name) ? undefined : value));
  return plain(a) === plain(b);
}

function contactIdsOf(act: Act): readonly string[] {
  const ids = act.changes.map(({ table, key, before, after }) => {
    if (table === 'contacts') return key;
    const row = (after ?? before) as { readonly contactId?: string } | null;
    return row?.contactId;
  });
  return [...new Set(ids.filter((id) => id !== undefined))];
}
