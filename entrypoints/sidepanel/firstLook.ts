import type { OpenThread } from '@/domain/mail/openThread';
import type { Settings } from '@/domain/people/settings';
import { openThreadOfTab } from '@/storage/openThreads';
import { currentSettings } from '@/storage/settings';
import { type Person, readPerson } from './readPerson';
import { type PanelTab, readTab } from './readTab';

/** What stands there as the panel opens. */
export interface FirstLook {
  readonly settings: Settings;
  readonly tab: PanelTab | null;
  readonly thread: OpenThread | null;
  /** Of the open mail. */
  readonly person: Person | null;
}

/** Where reading takes longer, the panel is drawn while it waits. */
const PATIENCE_MS = 200;

/**
 * Reads it before anything is drawn, so that the panel is drawn once and whole (QUALITY speed-10). `null` where it could not
 * be read, or not in time: the panel then reads as it goes, and says itself where storage is refused.
 */
export async function readFirstLook(boundTo: number | null): Promise<FirstLook | null> {
  const waited = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
  return await Promise.race([look(boundTo).catch(() => null), waited]);
}

async function look(boundTo: number | null): Promise<FirstLook> {
  const [settings, [tab, thread, person]] = await Promise.all([
    currentSettings(),
    readOpenMail(boundTo),
  ]);
  return { settings, tab, thread, person };
}

async function readOpenMail(boundTo: number | null) {
  const tab = await readTab(boundTo);
  const thread = tab && (await openThreadOfTab(tab.id));
  const contactId = thread?.contactId ?? null;
  return [tab, thread, contactId === null ? null : await readPerson(contactId)] as const;
}
