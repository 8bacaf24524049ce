import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WrongUse } from './wrongUse';

/** The text of a file named from where the user stood. */
export function textOf(file: string): string {
  try {
    return readFileSync(resolve(process.env['PREMURA_STARTED_IN'] ?? '.', file), 'utf8');
  } catch {
    throw new WrongUse(`Cannot read ${file}: give the path of a file that exists.`);
  }
}
