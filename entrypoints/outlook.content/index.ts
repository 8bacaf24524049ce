import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompany } from '@/overlay/accompany';
import { outlook } from '@/webmail/outlook/outlook';

export default defineContentScript({
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  main() {
    accompany(outlook);
  },
});
