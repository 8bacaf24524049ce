import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/assets/styles/options.css';
import { panelLocale } from '../sidepanel/panelLocale';
import { Welcome } from './Welcome';

const page = document.documentElement;
page.lang = panelLocale();
page.dir = browser.i18n.getMessage('@@bidi_dir');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Welcome />
    </StrictMode>,
  );
}
