/** Providers that have a domain in many countries: the first part of it tells. */
const EVERYWHERE = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud gmx proton protonmail yandex tutanota'.split(
    ' ',
  ),
);

/**
 * The large ones of each market. It is a list for webmails: what a mailbox of theirs can be called, which for Gmail is
 * "gmail.com" or a company's own domain; so it need not be long, and each webmail's tab carries it.
 */
const ELSEWHERE = new Set(
  `me.com mac.com pm.me tuta.com fastmail.com hey.com zoho.com mail.com duck.com web.de t-online.de freenet.de posteo.de
mailbox.org libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it email.it inwind.it iol.it pec.it
orange.fr wanadoo.fr free.fr laposte.net sfr.fr terra.es sapo.pt bluewin.ch aon.at ziggo.nl telenet.be skynet.be
btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net uol.com.br mail.ru bk.ru list.ru inbox.ru wp.pl
onet.pl o2.pl interia.pl seznam.cz abv.bg qq.com 163.com 126.com naver.com`.split(/\s+/u),
);

/** A domain on which anybody can have a mailbox: sharing it makes no colleagues and no company (DESIGN §2). */
export function isFreeMail(domain: string): boolean {
  const [provider = ''] = domain.split('.', 1);
  return EVERYWHERE.has(provider) || ELSEWHERE.has(domain);
}
