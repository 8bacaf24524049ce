import { epochOfIso } from './epochOfIso';

/** The caller's mistake: told on standard error with what to do, exit code 2. */
export class WrongUse extends Error {}

/** Runs a command; JSON goes to standard output alone, what went wrong to standard error. */
export async function runCommand(main: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    const isMistake = error instanceof WrongUse || isArgumentError(error);
    console.error(isMistake && error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

/** What `parseArgs` throws for an unknown or incomplete flag. */
function isArgumentError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** The instant that a flag names, or now. */
export function instantOf(flag: string | undefined): Temporal.Instant {
  if (flag === undefined) return Temporal.Now.instant();
  const epoch = epochOfIso(flag);
  if (epoch !== null) return Temporal.Instant.fromEpochMilliseconds(epoch);
  throw new WrongUse(`--now takes an instant such as 2026-11-19T09:00:00Z, not "${flag}".`);
}
