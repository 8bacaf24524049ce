import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompany } from '@/overlay/accompany';
import { gmail } from '@/webmail/gmail/gmail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  main() {
    accompany(gmail);
  },
});
