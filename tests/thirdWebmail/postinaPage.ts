import { readFileSync } from 'node:fs';
import type { PostinaThread } from './postinaMails';

export const POSTINA = 'https://posta.postina.example';

/** Postina's page, as its server would send it. */
export function postinaPage(threads: readonly PostinaThread[]): string {
  const html = readFileSync(new URL('postina.html', import.meta.url), 'utf8');
  const data = JSON.stringify(threads).replaceAll('<', String.raw`\u003c`);
  return html.replace('id="threads"></script>', () => `id="threads">${data}</script>`);
}
