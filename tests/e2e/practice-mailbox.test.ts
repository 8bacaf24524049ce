import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPremura, type Premura } from './support/launch';

let premura: Premura;

beforeAll(async () => {
  premura = await launchPremura({ ext: null });
});

afterAll(async () => {
  await premura?.close();
});

test('a thread is opened from the list, answered, and the answer stands last in it', async () => {
  const { page, mailbox } = premura;
  const thread = premura.thread('belforte-4471');
  await page.locator('tr.zA', { hasText: thread.subject }).click();
  await page.locator(`h2.hP[data-legacy-thread-id="${thread.id}"]`).waitFor();

  await page.locator('.amn .bkH').click();
  await page
    .locator('[role=region][data-compose-id] [g_editable=true]')
    .pressSequentially('Buongiorno');

  await page.locator('.aoO').click();
  await page.locator('.b8 .bAq', { hasText: 'Message sent' }).waitFor();
  const ids = await page
    .locator('.a98:visible .adn')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-legacy-message-id')));
  expect(mailbox.thread(thread.id).messages.at(-1)?.id).toBe(ids.at(-1));
  expect(mailbox.thread(thread.id).messages.at(-1)?.body.lines).toEqual(['Buongiorno']);
});
