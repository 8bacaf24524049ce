import { randomBytes } from 'node:crypto';
import type { PageCode } from './bundlePage';
import type { PageConfig } from './gmail/config';
import { stylesIn } from './gmail/layoutNames';

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The page as Gmail's server sends it: empty but for what its script needs. */
export function pageHtml(config: PageConfig, code: PageCode): Answer {
  const nonce = randomBytes(16).toString('base64url');
  const { language } = config.settings;
  const data = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const script = code.script.replaceAll('</script', String.raw`<\/script`);
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Gmail</title>
<meta name="og-profile-acct" content="${config.account.me.address}"><link rel="icon" href="data:,">
<style nonce="${nonce}">${stylesIn(config.layout, code.styles)}</style></head><body dir="${direction}">
<script type="application/json" id="practice-data" nonce="${nonce}">${data}</script>
<script nonce="${nonce}">${script}</script></body></html>`;
  return { status: 200, headers: headers(nonce), body };
}

/** As Gmail answers: since 2024 with Trusted Types (gmail.js #779), and only its own scripts run. */
export function headers(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy': [
      "require-trusted-types-for 'script'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
    ].join(';'),
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    'referrer-policy': 'origin',
  };
}
