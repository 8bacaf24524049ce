import { useLiveQuery } from 'dexie-react-hooks';
import type { KindWordLately } from '@/components/today/EmptyDay';
import { type TodayRows, todayRows } from '@/components/today/todayRows';
import type { Moment } from '@/components/words/moment';
import type { WeekSoFar } from '@/domain/figures/weekSoFar';
import type { Contact } from '@/domain/people/contact';
import { contactsById } from '@/storage/contacts';
import { followUpsDueBy } from '@/storage/followUps';
import { readKindWord } from './readKindWord';
import { readWeek } from './readWeek';

/** Thanks and answers ask for attention before they are due, at most so many days. */
const DAYS_AHEAD = 14;

export interface Today {
  readonly rows: TodayRows;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** Both looked for on an empty day only. */
  readonly kindWord: KindWordLately | null;
  readonly week: WeekSoFar | null;
}

/** The day, live; `undefined` until it is read. */
export function useToday(moment: Moment): Today | undefined {
  const ahead = moment.now.add({ days: DAYS_AHEAD }).epochMilliseconds;
  return useLiveQuery(async () => {
    const followUps = await followUpsDueBy(ahead);
    const ids = [...new Set(followUps.map(({ contactId }) => contactId))];
    const contacts = new Map((await contactsById(ids)).map((one) => [one.id, one]));
    const rows = todayRows(followUps, moment, (id) => contacts.get(id)?.care?.tier);
    if (rows.now.length > 0) return { rows, contacts, kindWord: null, week: null };
    const [kindWord, week] = await Promise.all([readKindWord(moment.now), readWeek(moment.now)]);
    return { rows, contacts, kindWord, week };
  }, [ahead]);
}
