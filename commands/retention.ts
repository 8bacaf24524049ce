import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { statusSentence } from '@/components/contact/statusSentence';
import { assessRetention } from '@/domain/retention/assess';
import { plainHistory } from '@/domain/retention/history';
import { DAY, retentionPolicy } from '@/domain/retention/policy';
import type { Retention } from '@/domain/retention/retention';
import { casesIn, historyOfCase } from './retention/casesIn';
import { historiesIn } from './retention/historiesIn';
import { instantOf, runCommand, WrongUse } from './support/wrongUse';

const USAGE = `Usage: npm run --silent retention -- [--now ISO] FILE.csv
       npm run --silent retention -- --cases FILE.json`;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { now: { type: 'string' }, cases: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (values.cases !== undefined && file === undefined) return printCases(values.cases);
  if (values.cases !== undefined || file === undefined || more.length > 0)
    throw new WrongUse(USAGE);
  printContacts(file, instantOf(values.now));
});

function printCases(file: string): void {
  for (const one of casesIn(textOf(file))) {
    const now = Temporal.Instant.fromEpochMilliseconds(Math.round(one.input.now * DAY));
    const policy = { ...retentionPolicy, priorDays: one.input.prior ?? retentionPolicy.priorDays };
    const found: Readonly<Record<string, unknown>> = {
      ...fieldsOf(assessRetention(historyOfCase(one), now, policy)),
    };
    const fields = Object.keys(one.expected ?? found);
    const { id, name } = one;
    const said = Object.fromEntries(fields.map((field) => [field, found[field] ?? null]));
    console.log(JSON.stringify({ ...(id === undefined ? { name } : { id }), ...said }));
  }
}

function printContacts(file: string, now: Temporal.Instant): void {
  for (const [contact, interactions] of historiesIn(textOf(file))) {
    const retention = assessRetention(plainHistory(interactions), now, retentionPolicy);
    const sentence = statusSentence(retention, contact);
    console.log(JSON.stringify({ contact, ...fieldsOf(retention), sentence }));
  }
}

function fieldsOf({
  lastAt: _lastAt,
  touchesAt: _touchesAt,
  oneOffAt: _oneOffAt,
  ...rest
}: Retention) {
  const { coolingAt, atRiskAt, probablyLostAt, ...fields } = rest;
  return {
    ...fields,
    coolingAt: isoOf(coolingAt),
    atRiskAt: isoOf(atRiskAt),
    probablyLostAt: isoOf(probablyLostAt),
  };
}

function isoOf(epoch: number | null): string | null {
  return epoch === null ? null : Temporal.Instant.fromEpochMilliseconds(epoch).toString();
}

function textOf(file: string): string {
  try {
    return readFileSync(resolve(process.env['PREMURA_STARTED_IN'] ?? '.', file), 'utf8');
  } catch {
    throw new WrongUse(`Cannot read ${file}: give the path of a file that exists.`);
  }
}
