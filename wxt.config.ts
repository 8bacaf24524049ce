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
  compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, unsafe_methods: true },
} as const;
const EMPTY_CONTEXT = '\0premura:empty-context';
/** Of two packages the page needs a tenth; what stands in for them speaks as they do. */
const leanModules: ReadonlyMap<string, URL> = new Map([
  ['@wxt-dev/i18n', new URL('./messaging/lean/words.ts', import.meta.url)],
  ['@webext-core/messaging', new URL('./messaging/lean/messages.ts', import.meta.url)],
]);

/**
 * Each tab of a webmail pays for what is in its script, so four things stay out of it (ADR 10): the polyfill, since what is
 * used of the browser's API returns promises already; WXT's context of a script, with its timers and a message that the
 * page can see and forge: `overlay/livingScript.ts` notices by itself that it is outdated; and most of how words are looked
 * up and messages are sent, of an error all but its message.
 */
const leanPageScript: Plugin = {
  name: 'premura:lean-page-script',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'wxt/utils/content-script-context') return EMPTY_CONTEXT;
    const lean = leanModules.get(id);
    if (lean !== undefined) return fileURLToPath(lean);
    const isPolyfill = /(?:^|\/)webextension-polyfill(?:\/browser)?$/u.test(id);
    return isPolyfill ? fileURLToPath(import.meta.resolve('wxt/browser')) : null;
  },
  load: (id) => (id === EMPTY_CONTEXT ? 'export class ContentScriptContext {}' : null),
  // Names of selectors are for tests and readers of the code, as the lines of a style sheet are: nothing in the page asks
  // for them.
  transform: (code, id) => {
    if (/\/overlay\/\w+\/\w+Style\.ts$/u.test(id)) return code.replaceAll(/\n\s*/gu, '');
    return id.includes('/webmail/')
      ? code.replaceAll(/\bselector\(\s*'\w+'/gu, "selector(''")
      : null;
  },
  // After Vite's own minifier a second one leaves 3 % more: in the page that is the room for one feature.
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, terserOptions);
      chunk.code = code ?? chunk.code;
    }
  },
};

/**
 * What the panel needs before it can draw comes as one file: each of a dozen cost it more than a millisecond (QUALITY
 * speed-10). The other pages load it too; they use most of it.
 */
function panelAtOnce(): Plugin {
  const needed = new Set<string>();
  const isInOne = (id: string) => id.startsWith('\0') || (needed.has(id) && !id.endsWith('.css'));
  return {
    name: 'premura:panel-at-once',
    buildEnd() {
      const open = [fileURLToPath(new URL('entrypoints/sidepanel/main.tsx', import.meta.url))];
      for (const id of open) {
        const found = this.getModuleInfo(id)?.importedIds.filter((one) => !needed.has(one)) ?? [];
        for (const one of found) needed.add(one);
        open.push(...found);
      }
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: 'panel', test: isInOne }] },
    }),
  };
}

/** Browsers suggest keys for four; of the others the user sets the key. */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
  thank: { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_command_thank__' },
  note: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_note__' },
  spoke: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_spoke__' },
  discreet: { description: '__MSG_command_discreet__' },
  selection: { description: '__MSG_command_selection__' },
};

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.plugins = [leanPageScript, ...(config.plugins ?? [])];
      }
      if (entrypoints.some(({ type }) => type === 'sidepanel')) {
        config.plugins = [panelAtOnce(), ...(config.plugins ?? [])];
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
    commands,
    ...(command === 'build' ? { content_security_policy: { extension_pages: strictPolicy } } : {}),
  }),
});
