import type { EmailAddress } from '@/domain/people/emailAddress';
import { readFirst } from '../read';
import { valueOf } from '../readFact';
import { sentFrom } from './composeSelectors';
import { personIn, withoutPrefix } from './people';
import { readAccount } from './readAccount';

/** From where a mail goes: by its own line, else the only mailbox of the page. A window of its own may name none. */
export function accountOf(page: Document, compose?: Element): EmailAddress | null {
  const line = compose === undefined ? null : readFirst(compose, sentFrom);
  return (line === null ? null : addressIn(line)) ?? valueOf(readAccount(page))?.address ?? null;
}

function addressIn(line: Element): EmailAddress | null {
  const said = [line.textContent, line.getAttribute('aria-label'), line.getAttribute('title')];
  const addresses = said.flatMap((text) =>
    [text, withoutPrefix(text ?? '')].map((one) => personIn(one ?? '').address),
  );
  return addresses.find((address) => address !== null) ?? null;
}
