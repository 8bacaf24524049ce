import { parseArgs } from 'node:util';
import { measurements } from './measurements';

/** What the flags of `npm run bench` ask for. */
export interface Wishes {
  /** The ids of the goals to measure. */
  readonly only: readonly string[];
  readonly runs: number;
  readonly isStrict: boolean;
  readonly isMarkdown: boolean;
  readonly isProfile: boolean;
}

/** The flags were not understood; the message says what to write. */
export class WrongFlags extends Error {}

const MOST_RUNS = 50;

/**
 * @throws {WrongFlags} where they name what there is not.
 */
export function wishesOf(args: readonly string[]): Wishes {
  const { values } = parsed(args);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) {
    throw new WrongFlags(
      `--runs takes a whole number from 1 to ${MOST_RUNS}, not "${values.runs}".`,
    );
  }
  const known = measurements.map(({ id }) => id);
  const only = values.only ?? known;
  const unknown = only.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new WrongFlags(
      `There is no goal "${unknown.join('", "')}" here, only ${known.join(', ')}.`,
    );
  }
  const { strict: isStrict, markdown: isMarkdown, profile: isProfile } = values;
  return { only, runs, isStrict, isMarkdown, isProfile };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        runs: { type: 'string', default: '3' },
        strict: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongFlags(error instanceof Error ? error.message : String(error));
  }
}
