import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { hosts } from './webmail/hosts';
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

const terserOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
} as const;
const EMPTY_CONTEXT = '\0premura:empty-context';
const PLAIN_ERRORS = '\0premura:plain-errors';
const ownModules: ReadonlyMap<string, string> = new Map([
  [EMPTY_CONTEXT, 'export class ContentScriptContext {}'],
  [
    PLAIN_ERRORS,
    `export const serializeError = ({ name, message }) => ({ name, message, stack: '' });
     export const deserializeError = ({ message }) => new Error(message);`,
  ],
]);

/**
 * Each tab of a webmail pays for what is in its script, so three things stay out of it (ADR 10): the polyfill, since what is
 * used of the browser's API returns promises already; all of an error but its message; WXT's context of a script, with its
 * timers and a message that the page can see and forge: `overlay/livingScript.ts` notices by itself that it is outdated.
 */
const leanPageScript: Plugin = {
  name: 'premura:lean-page-script',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'wxt/utils/content-script-context') return EMPTY_CONTEXT;
    if (id === '@aklinker1/zero-serialize-error') return PLAIN_ERRORS;
    const isPolyfill = /(?:^|\/)webextension-polyfill(?:\/browser)?$/u.test(id);
    return isPolyfill ? fileURLToPath(import.meta.resolve('wxt/browser')) : null;
  },
  load: (id) => ownModules.get(id) ?? null,
  // Names of selectors are for tests and readers of the code: nothing in the page asks for them.
  transform: (code, id) =>
    id.includes('/webmail/') ? code.replaceAll(/\bselector\(\s*'\w+'/gu, "selector(''") : null,
  // After Vite's own minifier a second one leaves 3 % more: in the page that is the room for one feature.
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, terserOptions);
      chunk.code = code ?? chunk.code;
    }
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.plugins = [leanPageScript, ...(config.plugins ?? [])];
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
    host_permissions: Object.keys(hosts).map((host) => `https://${host}/*`),
    action: { default_title: '__MSG_extName__' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: strictPolicy } } : {}),
  }),
});
