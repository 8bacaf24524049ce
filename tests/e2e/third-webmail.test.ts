import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostinaThread, postinaMails } from '../thirdWebmail/postinaMails';
import { POSTINA, postinaPage } from '../thirdWebmail/postinaPage';
import { type WithPostina, withPostina } from '../thirdWebmail/withPostina';
import { launchPremura, type Premura } from './support/launch';
import { MailStory } from './support/mailStory';
import { personOf } from './support/personOf';
import { PostinaWindow } from './support/postinaWindow';

/** `docs/recipes/add-a-webmail.md`, followed: a folder and a few lines, and everything works over a webmail that Premura never met. */
let built: WithPostina;
let premura: Premura;

beforeAll(async () => {
  built = await withPostina();
}, 90_000);

afterAll(async () => {
  await premura?.close();
  built?.remove();
});

test('neither compiler nor linter has more to ask for', async () => {
  expect(await built.lint()).toBe('');
  expect(await built.types()).toBe('');
});

test('the whole story over it: panel, rows, thanks, sending, the next check-in', async () => {
  premura = await launchPremura({ ext: built.ext, provokes: true });
  const threads = new Map(postinaMails(Date.now()).map((one) => [one.id, one]));
  await serve(threads);
  const { page } = premura;
  await page.goto(`${POSTINA}/leggi`);
  const panel = await premura.panelInTab();
  await page.bringToFront();
  await page.locator('li[data-thread="conv-anna"]').click();
  const story = new MailStory({
    premura,
    panel,
    window: new PostinaWindow(page),
    person: personOf('anna'),
    signature: ['Marta Neri'],
    hasRhythm: true,
    mails: () => threads.get('conv-anna')?.messages.map(asKept) ?? [],
  });
  await story.live();
  expect(premura.witness.errors).toEqual([]);
  expect(premura.witness.violations).toEqual([]);
  // This webmail is served by the test: nothing but its own page goes anywhere.
  const left = premura.witness.strangers.filter(({ url }) => !url.startsWith(`${POSTINA}/`));
  expect(left).toEqual([]);
});

async function serve(threads: Map<string, PostinaThread>): Promise<void> {
  await premura.context.route(`${POSTINA}/**`, async (route) => {
    const request = route.request();
    if (request.method() === 'POST') {
      const { threadId, mail } = JSON.parse(request.postData() ?? '{}');
      const thread = threads.get(threadId);
      if (thread) threads.set(threadId, { ...thread, messages: [...thread.messages, mail] });
      return await route.fulfill({ status: 204 });
    }
    const body = postinaPage([...threads.values()]);
    return await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

function asKept({ at, to, lines, signature = [], quote }: PostinaThread['messages'][number]) {
  const kept = quote === undefined ? {} : { quote: { lines: quote } };
  return { sentAt: Date.parse(at), to: [to], body: { lines, signature, ...kept } };
}
