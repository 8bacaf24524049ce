import { afterAll, beforeAll } from 'vitest';
import { openPageReader, type PageReader, type Shown } from '@/commands/read-page/pageReader';
import { type PageReading, pageReadingSchema } from '@/domain/mail/reading';

const usual: Shown = {
  service: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbfVxJrSwPpVnTWqCqXwLcGdHj',
  now: '2026-11-22T08:00:00Z',
  zone: 'Europe/Rome',
};

export type ReadHtml = (html: string, shown?: Partial<Shown>) => Promise<PageReading>;

/** One browser for all tests of a file; what it reads is parsed as the background would. */
export function usePageReader(zone = usual.zone): ReadHtml {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openPageReader(zone);
  }, 60_000);
  afterAll(async () => {
    await reader.close();
  });
  return async (html, shown = {}) =>
    pageReadingSchema.parse(await reader.read(html, { ...usual, zone, ...shown }));
}
