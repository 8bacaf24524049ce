import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { emailAddress } from '@/domain/people/emailAddress';
import { hosts, serviceAt } from '@/webmail/hosts';
import type { Webmail } from '@/webmail/webmail';
import { WrongUse } from '../support/wrongUse';

/** What `read-page` was asked for, checked. */
export interface Wishes {
  readonly service: Webmail['service'];
  readonly url: string;
  readonly account: string | undefined;
  readonly now: string;
  readonly zone: string;
  readonly files: readonly WishedFile[];
}

interface WishedFile {
  /** As it was named. */
  readonly name: string;
  readonly path: string;
}

const USAGE = `npm run --silent read-page -- --url URL [--account ADDRESS] [--now ISO] [--zone ZONE] FILE...
  --url      the address that the saved pages had, on ${Object.keys(hosts).join(' or ')}
  --account  whose mailbox they show, where a page does not say so
  --now      the moment at which they were shown, as in 2026-11-22T09:30:00+01:00 (else now)
  --zone     the time zone in which they were shown, as in Europe/Rome (else this machine's)
  FILE       saved pages (.html)`;

const options = {
  url: { type: 'string' },
  account: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
} as const;

export function wishesOf(args: readonly string[], env: NodeJS.ProcessEnv): Wishes {
  const { values, positionals } = parsed(args);
  const { url = '', account, now = Temporal.Now.instant().toString() } = values;
  const { zone = Temporal.Now.timeZoneId() } = values;
  const service = serviceAt(url);
  if (service === null) throw wrong(`--url must be an address of a webmail; "${url}" is none.`);
  if (account !== undefined && emailAddress(account) === null) {
    throw wrong(`--account must be an e-mail address; "${account}" is none.`);
  }
  check(() => Temporal.Instant.from(now), `--now must be an ISO 8601 instant; "${now}" is none.`);
  check(
    () => new Intl.DateTimeFormat('en', { timeZone: zone }),
    `--zone must be a time zone such as Europe/Rome; "${zone}" is none.`,
  );
  if (positionals.length === 0) throw wrong('Name at least one file.');
  return { service, url, account, now, zone, files: positionals.map((name) => file(name, env)) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

/** npm starts scripts in the project's root; files are named from where the user stood. */
function file(name: string, { PREMURA_STARTED_IN: startedIn = process.cwd() }: NodeJS.ProcessEnv) {
  const path = resolve(startedIn, name);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw wrong(`There is no file "${name}" to read.`);
  }
  return { name, path };
}

function check(parse: () => unknown, complaint: string): void {
  try {
    parse();
  } catch {
    throw wrong(complaint);
  }
}

function wrong(complaint: string): WrongUse {
  return new WrongUse(`${complaint}\n\n${USAGE}`);
}
