import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { BenchTab } from './benchTab';

const EVENT = 'instructions:u';

/** Not every machine has `perf` (Debian: linux-perf), and many a virtual one has no counter for it. */
export function canCountInstructions(): boolean {
  const { status, stderr } = spawnSync('perf', ['stat', '-x', ',', '-e', EVENT, '--', 'true'], {
    encoding: 'utf8',
  });
  return status === 0 && Number.isFinite(millions(stderr));
}

/** How many million instructions the page's renderer runs during `act`; it repeats to 2 %. */
export async function countInstructions(
  { browser }: BenchTab,
  act: () => Promise<void>,
): Promise<number> {
  const ids = await pageProcesses(browser);
  const perf = spawn('perf', ['stat', '-x', ',', '-e', EVENT, '-p', ids.join(',')]);
  let said = '';
  perf.stderr.on('data', (part) => (said += String(part)));
  const ended = new Promise((resolve) => perf.on('close', resolve));
  // It does not say when it has begun.
  await setTimeout(150);
  await act();
  perf.kill('SIGINT');
  await ended;
  return millions(said);
}

function millions(said: string): number {
  const [, count = 'none'] = /^(\d+),[^,]*,instructions/mu.exec(said) ?? [];
  return Number(count) / 1e6;
}

/** All that show pages; those of extensions' own pages and workers are left out. */
async function pageProcesses(browser: CDPSession): Promise<readonly number[]> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return renderers.filter((id) => !commandLine(id).includes('--extension-process'));
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '--extension-process'; // it has ended meanwhile
  }
}
