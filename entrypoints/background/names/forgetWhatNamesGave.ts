import type { NamedPerson } from '@/domain/people/namedPerson';
import type { RowChange } from '@/storage/act';
import type { Change } from '@/storage/change';
import { forgetMailsOf } from './forgetNamed';
import { readAgainIn } from './readAgainIn';

/** Undone answers: what was read by them since goes too. Call it inside `change()`. */
export async function forgetWhatNamesGave(c: Change, rows: readonly RowChange[]): Promise<void> {
  for (const { after } of namesIn(rows)) {
    if (after !== null) await forgetMailsOf(c, after as NamedPerson);
  }
}

export async function readNamedAgain(rows: readonly RowChange[]): Promise<void> {
  for (const { before, after } of namesIn(rows)) {
    await readAgainIn((before ?? after) as NamedPerson);
  }
}

function namesIn(rows: readonly RowChange[]): readonly RowChange[] {
  return rows.filter(({ table }) => table === 'namedPeople');
}
