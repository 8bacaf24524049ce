import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/assets/styles/options.css';
import { panelLocale } from '../sidepanel/panelLocale';
import { Options } from './Options';

const page = document.documentElement;
page.lang = panelLocale();
page.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = `Premura · ${i18n.t('options.title')}`;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Options />
    </StrictMode>,
  );
}
