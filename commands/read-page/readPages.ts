import { readFile } from 'node:fs/promises';
import { type PageReading, pageReadingSchema } from '@/domain/mail/reading';
import { openPageReader } from './pageReader';
import type { Wishes } from './wishes';

/** One line of the command's output. */
export type FileReading = { readonly file: string } & PageReading;

/** Reads each file in turn. What comes out of the page is parsed like anything else that does. */
export async function* readPages({ files, ...shown }: Wishes): AsyncGenerator<FileReading> {
  const reader = await openPageReader(shown.zone);
  try {
    for (const { name, path } of files) {
      const reading = await reader.read(await readFile(path, 'utf8'), shown);
      yield { file: name, ...pageReadingSchema.parse(reading) };
    }
  } finally {
    await reader.close();
  }
}
