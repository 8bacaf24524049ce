import { defineConfig } from 'wxt';

/**
 * Extension pages may load and reach nothing but the extension itself (QUALITY, "CSP for extension pages").
 * Only in builds: the development server needs its websocket and inline styles.
 */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  manifest: ({ command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '144',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://mail.google.com/*'],
    action: { default_title: '__MSG_extName__' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: strictPolicy } } : {}),
  }),
});
