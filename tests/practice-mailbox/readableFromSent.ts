import type { MailAccount, MailMessage, MailPerson } from './mailboxData';

export interface SentPerson extends MailPerson {
  /** The domain; `null` where it says nothing of a company. */
  readonly company: string | null;
  /** Epoch milliseconds of each row that names them, the newest first. */
  readonly at: readonly number[];
  /** The median of the days between two of them; `null` with fewer than two. */
  readonly medianGapDays: number | null;
  readonly lastWord: number;
}

const ROWS_A_PAGE = 50;
const DAY = 86_400_000;
/** Where anybody may have an address. */
const NO_COMPANY: ReadonlySet<string> = new Set(['example.com']);

/**
 * What somebody knows who has read so many pages of *Sent*, from the newest back: one row a thread, dated by the user's
 * own last mail in it, naming those to whom it went. Told from the data, not from the page.
 */
export function readableFromSent(account: MailAccount, pages: number): readonly SentPerson[] {
  const rows = rowsOf(account).slice(0, pages * ROWS_A_PAGE);
  const found = new Map<string, { person: MailPerson; at: number[] }>();
  for (const { at, people } of rows) {
    for (const person of people) {
      const known = found.get(person.address) ?? { person, at: [] };
      known.at.push(at);
      found.set(person.address, known);
    }
  }
  return [...found.values()].map(({ person, at }) => sentPerson(person, at));
}

/** How many rows *Sent* has. */
export function sentRows(account: MailAccount): number {
  return rowsOf(account).length;
}

interface SentRow {
  readonly at: number;
  readonly people: readonly MailPerson[];
}

function rowsOf({ owner, threads, sentHistory }: MailAccount): readonly SentRow[] {
  const isOwn = ({ from, isDraft }: MailMessage) =>
    from.address === owner.address && isDraft !== true;
  const rows = [...threads, ...sentHistory].flatMap(({ messages }): readonly SentRow[] => {
    const own = messages.filter(isOwn);
    const last = own.at(-1);
    return last === undefined ? [] : [{ at: last.at, people: readersOf(own, owner) }];
  });
  return rows.toSorted((a, b) => b.at - a.at);
}

function readersOf(own: readonly MailMessage[], owner: MailPerson): readonly MailPerson[] {
  const everybody = own.flatMap(({ to }) => to).filter(({ address }) => address !== owner.address);
  return [...new Map(everybody.map((person) => [person.address, person])).values()];
}

function sentPerson(person: MailPerson, at: readonly number[]): SentPerson {
  const domain = person.address.split('@')[1] ?? '';
  return {
    ...person,
    company: NO_COMPANY.has(domain) ? null : domain,
    at,
    medianGapDays: median(at.slice(1).map((one, i) => ((at[i] ?? one) - one) / DAY)),
    lastWord: Math.max(...at),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted[middle - 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}
