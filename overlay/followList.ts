import type { EmailAddress } from '@/domain/people/emailAddress';
import { askBackground } from '@/messaging/page';
import type { Deed, RequestOf, ToBackground } from '@/messaging/protocol';
import type { ShownRow, Webmail } from '@/webmail/webmail';
import type { AskedDates } from './AskedDates';
import { contextNow } from './contextNow';
import type { LivingScript } from './livingScript';
import { Marks } from './marks/Marks';

type SeenRow = RequestOf<ToBackground['rowsSeen']>['rows'][number];

/** The most rows in one message, and the most of which the page remembers that it has told them. */
const MOST_ROWS = 200;
const MOST_TOLD = 2_000;
const MOST_PEOPLE = 100;

interface Following {
  readonly webmail: Webmail;
  readonly script: LivingScript;
  readonly dates: Pick<AskedDates, 'datesIn'>;
  /** Whose mailbox it is; `null` where that cannot be read: then nothing is told. */
  readonly readAccount: () => EmailAddress | null;
}

export interface FollowedList {
  /** Reads again, and tells what is new. */
  readonly look: () => void;
  /** Something has become overdue, or no longer is. */
  readonly lookAgain: () => void;
}

/** Tells the background what is new in the lists that the user looks at, and marks people with something overdue. */
export function followList(following: Following): FollowedList {
  const { webmail, script } = following;
  const follower = new ListFollower(following);
  webmail.watchList(document, () => follower.look(), script.signal);
  script.signal.addEventListener('abort', () => follower.end());
  return { look: () => follower.look(), lookAgain: () => follower.lookAgain() };
}

class ListFollower {
  readonly #following: Following;
  readonly #marks: Marks;
  readonly #told = new Set<string>();
  #overdue: ReadonlyMap<string, Deed> = new Map();
  #asked = '';
  #turn = 0;

  constructor(following: Following) {
    this.#following = following;
    this.#marks = new Marks((row) => following.webmail.findMarkPlace(row));
  }

  look(): void {
    const rows = this.#following.webmail.shownRows(document, contextNow(this.#following.dates));
    // At once, also where rows were filled anew: nobody's mark stays at another person's mail.
    this.#marks.show(rows.map((row) => ({ row: row.element, deed: this.#deedOf(row) })));
    const fresh = rows.flatMap((row) => (this.#told.has(keyOf(row)) ? [] : toldOf(row)));
    const shown = addressesIn(rows);
    if (shown.length === 0 || (fresh.length === 0 && shown.join() === this.#asked)) return;
    if (this.#following.script.isAlive()) void this.#tell(fresh.slice(0, MOST_ROWS), shown);
  }

  lookAgain(): void {
    this.#asked = '';
    this.look();
  }

  end(): void {
    this.#marks.remove();
  }

  async #tell(rows: readonly SeenRow[], shown: readonly EmailAddress[]): Promise<void> {
    const { script, readAccount } = this.#following;
    const account = readAccount();
    if (account === null) return;
    const mine = (this.#turn += 1);
    this.#asked = shown.join();
    this.#remember(rows);
    try {
      const actId = crypto.randomUUID();
      const { marks } = await askBackground('rowsSeen', { actId, account, rows, shown });
      if (mine !== this.#turn || script.signal.aborted) return;
      const before = this.#overdue.size;
      this.#overdue = new Map(marks.map(({ address, deed }) => [address, deed]));
      // Marks come, change or go; or the list had more rows than one message holds.
      if (before + marks.length > 0 || rows.length === MOST_ROWS) this.look();
    } catch {
      // Not heard: it is told again when the list stirs.
      for (const row of rows) this.#told.delete(keyOf(row));
      this.#asked = '';
      script.isAlive();
    }
  }

  #deedOf({ people }: ShownRow): Deed | null {
    const deeds = people.map(({ address }) => this.#overdue.get(address ?? ''));
    return deeds.find((deed) => deed !== undefined) ?? null;
  }

  #remember(rows: readonly SeenRow[]): void {
    if (this.#told.size > MOST_TOLD) this.#told.clear();
    for (const row of rows) this.#told.add(keyOf(row));
  }
}

/** The row as the background wants it; nothing where thread or instant could not be read. */
function toldOf(shown: ShownRow): readonly SeenRow[] {
  const { element: _element, threadId, at, people, namesAll = false, ...row } = shown;
  if (threadId === null || at === null) return [];
  return [{ ...row, threadId, at, people: people.slice(0, MOST_PEOPLE), namesAll }];
}

type RowKey = Pick<ShownRow, 'threadId' | 'lastMessageId' | 'at' | 'lastWriter' | 'isSent'>;

function keyOf({ threadId, lastMessageId, at, lastWriter, isSent }: RowKey): string {
  return [threadId, lastMessageId, at, lastWriter?.address, isSent].join(' ');
}

function addressesIn(rows: readonly ShownRow[]): readonly EmailAddress[] {
  const all = rows.flatMap(({ people }) => people.map(({ address }) => address));
  return [...new Set(all)].filter((address) => address !== null);
}
