import { randomBytes } from 'node:crypto';
import type { PageCode } from '../bundlePage';
import { type Answer, headers } from '../pageHtml';
import type { PageConfig } from './page/config';
import { hashedStyles } from './page/hashedNames';

/** The page as Outlook's server sends it: empty but for what its script needs. */
export function outlookHtml(config: PageConfig, code: PageCode): Answer {
  const nonce = randomBytes(16).toString('base64url');
  const { language, theme } = config.settings;
  const data = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
  const script = code.script.replaceAll('</script', String.raw`<\/script`);
  const direction = language === 'he' ? 'rtl' : 'ltr';
  const body = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>Outlook</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style nonce="${nonce}">${hashedStyles(config.seed, code.styles)}</style></head><body data-theme="${theme}">
<div id="app"></div><div id="fluent-default-layer-host"></div>
<script type="application/json" id="practice-data" nonce="${nonce}">${data}</script>
<script nonce="${nonce}">${script}</script></body></html>`;
  return { status: 200, headers: headers(nonce), body };
}
