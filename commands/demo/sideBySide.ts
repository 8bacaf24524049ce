import type { Page } from 'playwright-core';
import type { Premura } from '../../tests/e2e/support/launch';

const PANEL_WIDTH = 360;

/** One picture as the user's window looks: the mail, and the panel beside it. */
export async function sideBySide(
  { context, page }: Premura,
  panel: Page,
  path: string,
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  await panel.setViewportSize({ width: PANEL_WIDTH, height });
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const easel = await context.newPage();
  await easel.setViewportSize({ width: width + PANEL_WIDTH + 1, height });
  await easel.evaluate(
    hang,
    pictures.map((one) => one.toString('base64')),
  );
  await easel.screenshot({ path });
  await easel.close();
}

/** Runs in the empty page. */
async function hang(pictures: readonly string[]): Promise<void> {
  document.body.style.cssText = 'margin:0;display:flex;gap:1px;background:#e0e4e7';
  const images = pictures.map((picture) => {
    const image = document.createElement('img');
    image.src = `data:image/png;base64,${picture}`;
    return image;
  });
  document.body.append(...images);
  await Promise.all(images.map((image) => image.decode()));
}
