import type { ComposeWish } from './composes';
import type { Person } from './mail';

/** "?view=cm&fs=1&tf=1&to=…&su=…": the address that opens a new mail; null at any other. */
export function newMailFromUrl(search: string): ComposeWish | null {
  const asked = new URLSearchParams(search);
  if (asked.get('view') !== 'cm') return null;
  const people = (name: string) => peopleIn(asked.get(name) ?? '');
  return {
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    subject: asked.get('su') ?? '',
    lines: (asked.get('body') ?? '')
      .split('\n')
      .filter((line, i, all) => all.length > 1 || line !== ''),
    as: asked.get('tf') === '1' ? 'alone' : 'full-screen',
  };
}

function peopleIn(text: string): readonly Person[] {
  const all = text.split(/[,;]/).map((one) => one.trim());
  return all.filter((one) => one !== '').map((one) => personIn(one));
}

/** "Anna Conti <anna@…>", or the address alone. */
function personIn(text: string): Person {
  const named = /^(.*?)<([^<>]+)>$/.exec(text);
  if (named === null) return { name: '', address: text };
  return { name: (named[1] ?? '').trim(), address: (named[2] ?? '').trim() };
}
