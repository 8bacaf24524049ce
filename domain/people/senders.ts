import type { EmailAddress } from './emailAddress';
import { isFreeMail } from './isFreeMail';

/**
 * Local parts behind which no person sits, as whole words between dots, dashes and plus signs. "info" or "sales" is not
 * here: people answer there, and a person must not be lost lightly.
 */
const UNATTENDED = new Set(
  `noreply donotreply dontreply nereply neodpovidat nonrispondere norispondere noresponder naoresponda naoresponder
nepasrepondre nichtantworten keineantwort mailerdaemon postmaster`.split(/\s+/u),
);

/** The same, only where they are the whole local part or stand in front of a plus sign. */
const BULK = new Set(
  `newsletter newsletters news mailing mailinglist notification notifications notify bounce bounces alert alerts
automailer autoreply marketing-noreply calendar-notification`.split(/\s+/u),
);

/** Nobody reads what is sent there, or nobody wrote what comes from there (DESIGN §3). */
export function isNobodysContact(address: EmailAddress): boolean {
  const [own = ''] = localPart(address).split('+', 1);
  return BULK.has(own) || hasUnattendedWord(localPart(address).split(/[._+=-]/u));
}

/** "no-reply", "do.not.reply" and "noreply" are one word. */
function hasUnattendedWord(words: readonly string[]): boolean {
  return words.some((_, first) =>
    [1, 2, 3].some((count) => UNATTENDED.has(words.slice(first, first + count).join(''))),
  );
}

/** The user's own mailbox: Gmail takes no notice of dots, of what follows a plus sign, of the older domain. */
export function isOwn(address: EmailAddress, account: EmailAddress): boolean {
  return mailbox(address) === mailbox(account);
}

/** The user, or somebody of the user's own company: the same domain or one beneath it, unless anybody can have it. */
export function isColleague(address: EmailAddress, account: EmailAddress): boolean {
  if (isOwn(address, account)) return true;
  const theirs = domainOf(address);
  const ours = domainOf(account);
  if (isFreeMail(ours) || isFreeMail(theirs)) return false;
  return theirs === ours || theirs.endsWith(`.${ours}`) || ours.endsWith(`.${theirs}`);
}

function mailbox(address: EmailAddress): string {
  const domain = domainOf(address);
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return address;
  return localPart(address).replace(/\+.*/u, '').replaceAll('.', '');
}

function localPart(address: EmailAddress): string {
  return address.slice(0, address.lastIndexOf('@'));
}

function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
