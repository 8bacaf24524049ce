import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { PersonRecord } from '@/domain/records/record';
import { launchPremura, type Premura } from './support/launch';
import { personOf } from './support/personOf';
import { poll } from './support/poll';
import { rowsOf } from './support/rowsOf';
import { Steps } from './support/steps';
import { wordsIn } from './support/words';

declare const chrome: typeof browser;

describe.each(['en', 'it'] as const)('the browser’s own keys in %s', (lang) => {
  const say = wordsIn(lang);
  const { name } = personOf('anna');
  let premura: Premura;
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    premura = await launchPremura({ lang });
    tabId = await premura.extension().tabId(premura.page);
    panel = await premura.panelInTab(tabId);
    const steps = new Steps(premura, panel, say);
    await steps.readWhole('anna-forno');
    await steps.follow(name);
  });
  afterAll(async () => {
    await premura?.close();
  });

  /** The browser keeps its keys from the debugger: the command itself comes as it would from them. */
  async function press(command: string): Promise<void> {
    const worker = await premura.extension().worker();
    await worker.evaluate(
      ([what, id]) => {
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch: (name: unknown, tab: unknown) => void };
        };
        onCommand.dispatch(what, { id });
      },
      [command, tabId] as const,
    );
    await panel.bringToFront();
  }
  const dialog = () => panel.getByRole('dialog');
  const close = async () => {
    await panel.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  };

  test('are four with a suggestion, and two whose key the user sets', async () => {
    const commands: unknown = await panel.evaluate(() => chrome.runtime.getManifest()['commands']);
    const keys = JSON.stringify(commands).match(/Alt\+Shift\+\w/gu) ?? [];
    expect(keys.toSorted()).toEqual(['Alt+Shift+C', 'Alt+Shift+N', 'Alt+Shift+P', 'Alt+Shift+T']);
    const all = await panel.evaluate(() => chrome.commands.getAll());
    expect(all).toHaveLength(6);
    expect(all.map(({ description }) => description)).toContain(say('command.spoke'));
  });

  test('*We spoke* opens the sheet of the person of the open mail', async () => {
    await press('spoke');
    await dialog()
      .getByRole('heading', { name: say('talk.title', name) })
      .waitFor();
    expect(await dialog().count()).toBe(1);
    await close();
  });

  test('*Thank* opens the thanks', async () => {
    await press('thank');
    await dialog()
      .getByRole('heading', { name: say('picker.title', name) })
      .waitFor();
    expect(await dialog().count()).toBe(1);
    await close();
  });

  test('*Note* puts the caret into a new note', async () => {
    await press('note');
    const field = panel.getByRole('textbox', { name: say('note.about', name.split(' ')[0] ?? '') });
    await poll('the caret', () => field.evaluate((one) => one === document.activeElement));
    expect(await field.inputValue()).toBe('');
  });

  test('the words selected in the mail are written down verbatim', async () => {
    await premura.page.bringToFront();
    const words = await premura.page.evaluate(() => {
      const mail = [...document.querySelectorAll('.a98 .a3s > *')].find(
        (one) => one.checkVisibility() && (one.textContent ?? '').trim().length > 20,
      );
      if (mail !== undefined) getSelection()?.selectAllChildren(mail);
      return (getSelection()?.toString() ?? '').replaceAll(/\s+/gu, ' ').trim();
    });
    expect(words.length).toBeGreaterThan(20);
    await press('selection');
    await dialog()
      .getByRole('button', { name: say('record.kind.problem') })
      .click();
    const field = dialog().getByLabel(say('record.problem.toSolve'));
    await field.waitFor();
    expect(await field.inputValue()).toBe(words);
    await dialog()
      .getByRole('button', { name: say('button.save'), exact: true })
      .click();
    const kept = await poll('the problem', async () =>
      (await rowsOf<PersonRecord>(panel, 'records')).find(({ kind }) => kind === 'problem'),
    );
    expect(kept.quote).toBe(words);
  });

  test('discreet mode needs no panel', async () => {
    await press('discreet');
    await panel.getByText(say('discreet.more')).waitFor();
    await press('discreet');
    await panel.getByText(say('discreet.more')).waitFor({ state: 'detached' });
    expect(premura.witness.errors).toEqual([]);
  });

  test('with no mail open, *We spoke* is with anyone by three letters', async () => {
    await premura.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await press('spoke');
    const title = dialog().getByRole('heading', { name: say('pick.talk') });
    await poll('anyone', async () => {
      if (await title.isVisible()) return true;
      if ((await dialog().count()) > 0) await close();
      await press('spoke');
      return false;
    });
    await panel.keyboard.type(name.slice(0, 3));
    await dialog()
      .getByRole('button', { name: new RegExp(name, 'u') })
      .click();
    await dialog()
      .getByRole('heading', { name: say('talk.title', name) })
      .waitFor();
    expect(await dialog().count()).toBe(1);
  });
});
