import { expect, test } from 'vitest';
import { isFreeMail } from '@/domain/people/isFreeMail';

test.each(['gmail.com', 'hotmail.it', 'yahoo.co.uk', 'gmx.at', 'libero.it', 'web.de', 'qq.com'])(
  'anybody can have a mailbox at %s',
  (domain) => {
    expect(isFreeMail(domain)).toBe(true);
  },
);

test.each(['rossi.example', 'gmail-services.example', 'mail.rossi.example', 'example.com'])(
  '%s belongs to a company',
  (domain) => {
    expect(isFreeMail(domain)).toBe(false);
  },
);
