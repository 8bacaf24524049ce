import type { Wish } from './composeSeed';
import type { Person } from './mail';

/** "/mail/deeplink/compose?to=a@x;b@y&subject=…&body=…". */
export function composeWish(search: string): Wish {
  const asked = new URLSearchParams(search);
  const to = (asked.get('to') ?? '').split(/[;,]/u).filter((part) => part.trim() !== '');
  const body = asked.get('body') ?? '';
  return {
    to: to.map(personOf),
    subject: asked.get('subject') ?? '',
    lines: body === '' ? [] : body.split('\n'),
  };
}

function personOf(part: string): Person {
  const groups = /^(?:(?<name>.*?)\s*<)?(?<address>[^<>]+?)>?$/u.exec(part.trim())?.groups;
  return { name: groups?.['name'] ?? '', address: groups?.['address'] ?? '' };
}
