import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/assets/styles/dashboard.css';
import { panelLocale } from '@/entrypoints/sidepanel/panelLocale';
import { Dashboard } from './Dashboard';

const page = document.documentElement;
page.lang = panelLocale();
page.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = i18n.t('figures.pageTitle');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Dashboard />
    </StrictMode>,
  );
}
