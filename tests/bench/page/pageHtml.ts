import { owner } from './benchPeople';
import { rowsHtml } from './rowsHtml';
import { type BenchThread, threadHtml } from './threadHtml';

const LABELS = 60;
/** Menus that Gmail keeps in its page, closed. */
const MENU_ITEMS = 250;
const ROWS = 50;

/**
 * A page in Gmail's form, as still as a saved one: with a thread open, or with its list. Not the practice mailbox, which
 * has a script of its own and paints in steps: here all the work that is not a variant's is the browser's own.
 */
export function pageHtml(thread: BenchThread | null): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - ${owner.address} - Gmail</title>
<meta name="og-profile-acct" content="${owner.address}"><style>${STYLE}</style><script>${GLOBALS}</script></head>
<body class="aAU" jscontroller="x"><div style="display:none">${menus()}</div><div class="nH" style="width:1200px">
${head()}<div class="no">${navigation()}<div class="nH bkK nn"><div class="nH"><div class="nH ar4 z"><div class="Tm aeJ">
<div class="aeF"><div class="nH" id="views">${listView(thread === null)}${threadView(thread)}</div></div></div></div></div></div>
<div class="nH bAw nn aUx"><div class="brC-brG"><div></div></div><div class="brC-aT5-aOt-Jw" role="complementary">
<div class="aT5-aOt-I" role="button"></div></div></div></div></div>
<div class="dw"><div class="nH"><div class="nH"><div class="no"></div></div></div></div></body></html>`;
}

const STYLE = `body{font:13px Arial;margin:0}.no{display:flex}.nn{flex:1}.zA td{padding:2px}.a3s{padding:6px}
.aeJ{overflow:auto;height:900px}`;

/** What gmail.js asks a page for before it believes that it is Gmail. */
const GLOBALS = `var g=[];g[4]='gmail.en';g[9]='ik123';g[10]='${owner.address}';g[17]=[];
window.GLOBALS=g;window.GM_SPT_ENABLED='true';window._GM_main=1;`;

function listView(isShown: boolean): string {
  return `<div class="nH bGI" ${isShown ? 'role="main"' : 'style="display:none"'}><div gh="tm" class="D E G-atb"><div gh="mtb"></div></div>
<div class="aia"></div><div class="UI" gh="tl"><div class="ae4"><div class="Cp"><div><table class="F cf zt" role="grid">
<tbody id="rows">${rowsHtml(ROWS)}</tbody></table></div></div></div></div></div>`;
}

function threadView(thread: BenchThread | null): string {
  return thread === null ? '' : `<div class="nH" role="main">${threadHtml(thread)}</div>`;
}

function head(): string {
  const label = `Google Account: ${owner.name}&#10;(${owner.address})`;
  return `<header role="banner" class="oy8Mbf qp"><div><div><div aria-expanded="true"></div></div></div><div><div>
<form role="search"><input></form></div><div><div><div><div>
<a href="https://accounts.google.com/SignOutOptions?x" aria-label="${label}"></a></div></div></div></div></div></header>`;
}

function navigation(): string {
  const label = (i: number) =>
    `<div class="aim"><div class="TO" data-tooltip="Label ${i}"><div class="TN bzz aHS-bnt"><div class="qj"></div>
<div class="aio UKr6le"><span class="nU"><a href="#label/${i}" class="J-Ke n0" tabindex="-1">Label ${i}</a></span></div></div></div></div>`;
  return `<div class="aeN WR nH oy8Mbf nn" role="navigation"><div class="aic"><div class="z0">
<div class="T-I T-I-KE L3" role="button" gh="cm">Compose</div></div></div><div class="n3"><div class="byl">
<div class="TK">${many(LABELS, label)}</div></div></div></div>`;
}

function menus(): string {
  return many(
    MENU_ITEMS,
    (i) =>
      `<div class="Kj-JD"><div class="J-M"><div class="SK AX"><div class="J-N"><div class="J-N-Jz">item ${i}</div></div></div></div></div>`,
  );
}

function many(count: number, each: (index: number) => string): string {
  return Array.from({ length: count }, (_, i) => each(i)).join('');
}
