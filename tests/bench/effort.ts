import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** The tab that works: its own session and that of its browser. */
export interface Worked {
  readonly cdp: CDPSession;
  readonly browser: CDPSession;
}

/** How the work of a page is counted. */
export interface Meter {
  /** Million instructions, or milliseconds of the main thread's own time. */
  readonly unit: 'Mi' | 'ms';
  readonly around: (tab: Worked, act: () => Promise<unknown>) => Promise<number>;
}

/**
 * Instructions where this machine counts them: they repeat to 2 %. Else the time that the page's main thread was at work,
 * which other work on the same machine disturbs.
 */
export function findMeter(): Meter {
  return countsInstructions() ? instructions : threadTime;
}

const EVENT = 'instructions:u';

/** Neither every machine has `perf` (Debian: linux-perf) nor every virtual one a counter for it. */
function countsInstructions(): boolean {
  const { status, stderr } = spawnSync('perf', ['stat', '-x', ',', '-e', EVENT, '--', 'true'], {
    encoding: 'utf8',
  });
  return status === 0 && counted(stderr) !== null;
}

const instructions: Meter = {
  unit: 'Mi',
  around: async ({ browser }, act) => {
    const ids = await pageProcesses(browser);
    const perf = spawn('perf', ['stat', '-x', ',', '-e', EVENT, '-p', ids.join(',')]);
    let said = '';
    perf.stderr.on('data', (part) => (said += String(part)));
    const ended = new Promise((resolve) => perf.on('close', resolve));
    // It says nothing when it has begun.
    await setTimeout(150);
    await act();
    perf.kill('SIGINT');
    await ended;
    return (counted(said) ?? Number.NaN) / 1e6;
  },
};

function counted(said: string): number | null {
  const [, count] = /^(\d+),[^,]*,instructions/mu.exec(said) ?? [];
  return count === undefined ? null : Number(count);
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

const threadTime: Meter = {
  unit: 'ms',
  around: async ({ cdp }, act) => {
    const before = await threadSeconds(cdp);
    await act();
    return ((await threadSeconds(cdp)) - before) * 1000;
  },
};

async function threadSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
}
