import type { CDPSession } from 'playwright-core';
import type { CpuProfile } from './hotFunctions';

const EVERY_MICROSECONDS = 100;

/** Where the time went while a tab did that. */
export async function takeProfile(cdp: CDPSession, act: () => Promise<void>): Promise<CpuProfile> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS });
  await cdp.send('Profiler.start');
  await act();
  const { profile: taken } = await cdp.send('Profiler.stop');
  return taken;
}
