import type { Account } from './gmail/mail';

/** Where each mailbox lives: those signed in by number, in the order in which one signed in, delegated ones under them. */
export function pathOf(accounts: readonly Account[], account: Account): string {
  const signedIn = accounts.filter(({ delegation }) => delegation === undefined);
  const { delegation } = account;
  if (delegation === undefined) return `/mail/u/${signedIn.indexOf(account)}/`;
  return `/mail/u/${delegation.to}/d/${delegation.token}/`;
}

/** Which mailbox an address of the page, or of its requests, is about; -1 where there is none. */
export function accountAt(accounts: readonly Account[], pathname: string): number {
  const [, number = '0', token] = /\/u\/(\d+)(?:\/d\/([\w-]+))?/.exec(pathname) ?? [];
  const [, delegate] = /\/b\/(\d+)\//.exec(pathname) ?? [];
  if (token !== undefined || delegate !== undefined) {
    return accounts.findIndex(({ delegation }) => {
      const isMeant = delegation?.token === token || delegation?.number === Number(delegate);
      return delegation !== undefined && isMeant;
    });
  }
  const signedIn = accounts.filter(({ delegation }) => delegation === undefined);
  const account = signedIn[Number(number)];
  return account === undefined ? -1 : accounts.indexOf(account);
}

/**
 * The mailbox that an address asks for by name, `?authuser=` or `/u/ADDRESS/`: Google sends one on to its number, with the
 * rest of the address as it was. `null` where the address names nobody, `undefined` where nobody of that name is signed in.
 */
export function namedPath(accounts: readonly Account[], url: URL): string | null | undefined {
  const inPath = /^\/mail\/u\/([^/]*@[^/]*)\//.exec(url.pathname)?.[1];
  const name = url.searchParams.get('authuser') ?? (inPath && decodeURIComponent(inPath));
  if (name === undefined || name === null) return null;
  const signedIn = accounts.filter(({ delegation }) => delegation === undefined);
  const account = signedIn.find(({ me }, i) => me.address === name || String(i) === name);
  if (account === undefined) return undefined;
  const rest = new URLSearchParams(url.searchParams);
  rest.delete('authuser');
  const query = rest.toString();
  return `${pathOf(accounts, account)}${query === '' ? '' : `?${query}`}`;
}
