import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/assets/styles/panel.css';
import { readFirstLook } from './firstLook';
import { panelLocale } from './panelLocale';
import { Root } from './Root';

const page = document.documentElement;
page.lang = panelLocale();
page.dir = browser.i18n.getMessage('@@bidi_dir');

/** `?tab=7` keeps the panel to one tab, wherever it is opened. */
const tab = new URLSearchParams(location.search).get('tab');
const boundTo = tab !== null && /^\d+$/u.test(tab) ? Number(tab) : null;

const root = document.getElementById('root');
if (root) {
  const firstLook = await readFirstLook(boundTo);
  createRoot(root).render(
    <StrictMode>
      <Root boundTo={boundTo} firstLook={firstLook} />
    </StrictMode>,
  );
}
