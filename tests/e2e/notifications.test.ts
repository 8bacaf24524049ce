import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { projectRoot } from '../practice-mailbox/projectRoot';
import { launchPremura, type Premura } from './support/launch';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

declare const chrome: typeof browser;

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Where the worker writes down what it has shown: the browser tells of a notification no more than its id. */
interface Listening {
  shown?: Shown[];
}

/** The build as it is once the user has allowed notifications: no debugger can press the browser's own question. */
function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'premura-notices-'));
  cpSync(join(projectRoot(), '.output', 'chrome-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const permissions = [...manifest.permissions, 'notifications'];
  writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return folder;
}

describe.each(['en', 'it'] as const)('notifications in %s', (lang) => {
  const say = wordsIn(lang);
  const { name } = personOf('tomas');
  let ext: string;
  let premura: Premura;
  let options: Page;

  beforeAll(async () => {
    ext = allowedBuild();
    premura = await launchPremura({ lang, ext });
    const panel = await premura.panelInTab();
    const steps = new Steps(premura, panel, say);
    await steps.readWhole('tomas-no');
    await steps.follow(name);
    await panel.close();
    options = await premura.context.newPage();
    await options.goto(premura.extension().url('options.html'));
  });
  afterAll(async () => {
    await premura?.close();
    rmSync(ext, { recursive: true, force: true });
  });

  async function listen(): Promise<void> {
    const worker = await premura.extension().worker();
    await worker.evaluate(() => {
      const place = globalThis as Listening;
      const { notifications } = chrome;
      const show = notifications.create.bind(notifications);
      const kept: Shown[] = (place.shown = []);
      Object.assign(notifications, {
        create: (id: string, said: Omit<Shown, 'id'>, ...rest: []) => {
          kept.push({ id, title: said.title, message: said.message });
          return show(id, said as never, ...rest);
        },
      });
    });
  }
  const shown = async (): Promise<readonly Shown[]> => {
    const worker = await premura.extension().worker();
    return await worker.evaluate(() => (globalThis as Listening).shown ?? []);
  };
  /** Any change brings badge and alarm into line. */
  const setHour = async (hour: string) => {
    const field = options.getByLabel(say('options.notices.hour'), { exact: true });
    await field.fill(hour);
    await field.press('Enter');
    await poll('the hour', async () => (await field.inputValue()) === hour);
  };

  test('the hour of the day is set in the options', async () => {
    await options.getByRole('button', { name: say('options.notices.stop') }).waitFor();
    for (const day of [5, 6]) await options.locator('#work').getByRole('checkbox').nth(day).check();
    await listen();
    await setHour('00:00');
    const [notice] = await poll('the notification', async () => {
      const all = await shown();
      return all.length > 0 && all;
    });
    expect(notice?.title).toMatch(/^1 person/u);
    expect(notice?.message).toBe(name);
  });

  test('it is not shown again, not by another worker either', async () => {
    await premura.killServiceWorker();
    await options.reload();
    await setHour('00:01');
    await poll('the worker', () => premura.extension().isWorkerAlive());
    await listen();
    await setHour('00:02');
    await poll('the alarm for another day', async () => {
      const worker = await premura.extension().worker();
      const alarms = await worker.evaluate(() => chrome.alarms.getAll());
      return alarms.length === 1 && (alarms[0]?.scheduledTime ?? 0) > Date.now();
    });
    expect(await shown()).toEqual([]);
  });

  test('a click leads to Today', async () => {
    const opening = premura.context.waitForEvent('page');
    const worker = await premura.extension().worker();
    await worker.evaluate(() => {
      const { onClicked } = chrome.notifications as unknown as {
        onClicked: { dispatch: (id: string) => void };
      };
      onClicked.dispatch('day@');
    });
    const today = await opening;
    await today.getByRole('listitem').filter({ hasText: name }).first().waitFor();
    const tab = today.getByRole('button', { name: new RegExp(`^${say('frame.today')}`, 'u') });
    expect(await tab.getAttribute('aria-current')).toBe('page');
    expect(premura.witness.errors).toEqual([]);
  });
});
