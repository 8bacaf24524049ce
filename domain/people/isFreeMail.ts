/** Providers that have a domain in many countries: the first part of it tells. */
const EVERYWHERE = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud gmx proton protonmail yandex tutanota'.split(
    ' ',
  ),
);

/** The large ones of each market; one that is missing here costs its users a person, so add it. */
const ELSEWHERE = new Set(
  `windowslive.com aim.com me.com mac.com pm.me tuta.com tutamail.com fastmail.com fastmail.fm hey.com zoho.com
zohomail.com mail.com email.com duck.com web.de t-online.de freenet.de posteo.de mailbox.org arcor.de online.de
vodafone.de libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it email.it inwind.it iol.it vodafone.it
aruba.it pec.it legalmail.it poste.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
telefonica.net terra.es ya.com movistar.es sapo.pt mail.pt clix.pt bluewin.ch sunrise.ch hispeed.ch aon.at chello.at
ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl telenet.be skynet.be proximus.be btinternet.com sky.com virginmedia.com
talktalk.net ntlworld.com blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
charter.net earthlink.net shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz uol.com.br
bol.com.br terra.com.br ig.com.br globo.com mail.ru bk.ru list.ru inbox.ru ya.ru rambler.ru ukr.net i.ua wp.pl onet.pl
o2.pl interia.pl op.pl gazeta.pl seznam.cz centrum.cz email.cz azet.sk zoznam.sk freemail.hu citromail.hu abv.bg mail.bg
telia.com spray.se online.no jubii.dk mail.dk luukku.com inbox.lv inbox.lt mail.ee walla.co.il walla.com qq.com 163.com
126.com yeah.net sina.com sina.cn sohu.com foxmail.com aliyun.com 139.com naver.com daum.net hanmail.net nate.com
kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com sify.com`.split(/\s+/u),
);

/** A domain on which anybody can have a mailbox: sharing it makes no colleagues and no company (DESIGN §2). */
export function isFreeMail(domain: string): boolean {
  const [provider = ''] = domain.split('.', 1);
  return EVERYWHERE.has(provider) || ELSEWHERE.has(domain);
}
