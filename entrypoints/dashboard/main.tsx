import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '@/assets/styles/dashboard.css';
import { Dashboard } from './Dashboard';

const page = document.documentElement;
page.lang = browser.i18n.getUILanguage();
page.dir = browser.i18n.getMessage('@@bidi_dir');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Dashboard />
    </StrictMode>,
  );
}
