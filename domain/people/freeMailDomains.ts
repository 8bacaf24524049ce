/**
 * Domains whose mailboxes anybody can have: sharing one makes no colleagues and no company (DESIGN §2). The large ones
 * of each market; a regional one that is missing here costs a person, so add it.
 */
export const freeMailDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com outlook.it outlook.de outlook.fr outlook.es
hotmail.it hotmail.fr hotmail.de hotmail.es hotmail.co.uk live.it live.fr live.de live.co.uk live.nl windowslive.com
yahoo.com yahoo.it yahoo.fr yahoo.de yahoo.es yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.com.ar ymail.com
rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tuta.com
tutanota.com tutamail.com fastmail.com fastmail.fm hey.com zoho.com zohomail.com mail.com email.com gmx.com gmx.de
gmx.net gmx.at gmx.ch gmx.fr web.de t-online.de freenet.de posteo.de mailbox.org arcor.de online.de vodafone.de
libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it email.it inwind.it iol.it aruba.it pec.it
legalmail.it poste.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr telefonica.net
terra.es ya.com movistar.es sapo.pt mail.pt clix.pt bluewin.ch sunrise.ch hispeed.ch aon.at chello.at ziggo.nl
kpnmail.nl planet.nl xs4all.nl home.nl telenet.be skynet.be proximus.be btinternet.com sky.com virginmedia.com
talktalk.net ntlworld.com blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
charter.net earthlink.net shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz
uol.com.br bol.com.br terra.com.br ig.com.br globo.com mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ya.ru
rambler.ru ukr.net i.ua wp.pl onet.pl o2.pl interia.pl op.pl gazeta.pl seznam.cz centrum.cz email.cz azet.sk zoznam.sk
freemail.hu citromail.hu abv.bg mail.bg telia.com spray.se online.no frisurf.no jubii.dk mail.dk luukku.com
inbox.lv inbox.lt delfi.lv mail.ee walla.co.il walla.com qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com
foxmail.com aliyun.com 139.com naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp
softbank.ne.jp nifty.com rediffmail.com sify.com duck.com`.split(/\s+/u),
);
