import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';

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

/**
 * In a webmail's page the browser's own API serves: it returns promises in every browser that Premura names, and the
 * polyfill would be 2.7 kB of the 25 that a page is asked to carry (ADR 10).
 */
const withoutPolyfill: Plugin = {
  name: 'premura:without-polyfill',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'webextension-polyfill' || id.endsWith('webextension-polyfill/browser')
      ? fileURLToPath(import.meta.resolve('wxt/browser'))
      : null,
};

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.plugins = [withoutPolyfill, ...(config.plugins ?? [])];
      }
    },
  },
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
