/**
 * Gmail's composes in all their forms, told by the evidence on its markup: attributes, hidden fields, roles and the classes
 * named there. The people are invented.
 */
export const THREAD = '19aa0c4e1b2d3f40';
export const OTHER_THREAD = '19aa0c4e1b2d0000';
export const ME = 'marta@nerilighting.example';
export const ANNA = 'anna@vetreriaconti.example';
export const BRUNO = 'bruno@nerilighting.example';

export const signature =
  '<div class="gmail_signature" data-smartmail="gmail_signature">-- <br>Marta Neri</div>';
const quotation =
  '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Il 3 nov Anna &lt;<a href="mailto:anna@vetreriaconti.example">anna@vetreriaconti.example</a>&gt; ha scritto:<br></div><blockquote class="gmail_quote">Ciao Marta</blockquote></div>';
export const forwarded =
  '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Messaggio inoltrato ---------<br>Da: <b class="gmail_sendername" dir="auto">Anna Conti</b> <span dir="auto">&lt;<a href="mailto:anna@vetreriaconti.example">anna@vetreriaconti.example</a>&gt;</span><br></div><br>Ciao Marta</div>';
export const empty = `<div dir="ltr"><br></div><br>${signature}${quotation}`;

export interface ComposeOf {
  readonly number?: number;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** `classic` are the rows before 2021, `none` a page that shows no recipients at all. */
  readonly rows?: 'new' | 'classic' | 'none';
  readonly lts?: string;
  readonly rt?: string;
  readonly rm?: string;
  readonly draft?: string;
  readonly subject?: string;
  readonly words?: string;
  /** The picture on the button for the kind of answer; `null` for a compose that has no such button. */
  readonly kind?: 'reply' | 'forward' | null;
}

const chip = (address: string) =>
  `<div class="afV" role="option" data-name="" data-hovercard-id="${address}" tabindex="-1"><span>${address}</span></div>`;

const newRow = (name: string, people: readonly string[]) =>
  `<div class="anm" name="${name}"><div><div role="listbox">${people.map(chip).join('')}</div><input peoplekit-id="BbVjBd" class="agP" role="combobox" type="text"></div></div>`;

const classicRow = (name: string, people: readonly string[]) =>
  `<tr class="bzf"><td class="eV"><div class="oj"><div class="wO nr">${people.map((one) => `<div class="vR"><span class="vN">${one}</span><input type="hidden" name="${name}" value="&quot;Qualcuno, Nome&quot; &lt;${one}&gt;"></div>`).join('')}<textarea class="vO" name="${name}" role="combobox"></textarea></div></div></td></tr>`;

function rowsOf({ rows = 'new', to = [], cc = [] }: ComposeOf): string {
  if (rows === 'none') return '';
  if (rows === 'classic') {
    return `<table class="GS"><tbody>${classicRow('to', to)}${classicRow('cc', cc)}</tbody></table>`;
  }
  return `<div class="GS">${newRow('to', to)}${newRow('cc', cc)}</div>`;
}

const ownDraft = ({ draft }: ComposeOf) => (draft === undefined ? {} : { draft });

const icons = { reply: 'mK', forward: 'mI' } as const;

/** The compose itself, as it stands in a docked window, in a thread or alone. */
export function compose(of: ComposeOf): string {
  const { number = 1, kind = null, words = empty, subject = '' } = of;
  const draft = `#msg-a:r${number}00200300400`;
  const { rt, lts, rm } = of;
  const hidden = { composeid: number, subject, draft, rt, lts, rm, uet: '', ...ownDraft(of) };
  const button =
    kind === null
      ? ''
      : `<div class="Un J-JN-M-I" role="button" aria-haspopup="true"><div class="J-J5-Ji J-JN-M-I-Jm"><img class="${icons[kind]}" alt=""></div></div>`;
  return `<div class="M9"><div class="aoI" role="region" data-compose-id="${number}"><table class="aoP aoC"><tr><td class="I5"><form class="bAs">
  ${button}${rowsOf(of)}<div class="aoD az6"><input name="subjectbox" class="aoT" value="${subject}"></div>
  ${Object.entries(hidden)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value ?? ''}">`)
    .join('')}</form>
  <div class="Ar Au"><div class="Am aiL Al editable LW-avf" contenteditable="true" role="textbox" g_editable="true" aria-multiline="true">${words}</div></div>
  <table class="IZ"><tr class="btC"><td class="gU Up"><div class="btA"><div class="dC">
  <div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1">Invia</div>
  <div class="T-I J-J5-Ji Uo v7 T-I-atl L3" role="button" tabindex="1">Invia e archivia</div>
  <div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-haspopup="true">v</div></div></div></td>
  <td class="gU az5"><div class="oh J-Z-I" role="button" tabindex="1">Elimina</div></td></tr></table></td></tr></table></div></div>`;
}

/** The window at the foot of the page, with its title bar. */
export const docked = (of: ComposeOf) =>
  `<div class="nH Hd" role="dialog"><div class="Hy"><h2>Nuovo</h2><img class="Ha" alt="chiudi" width="20" height="20"></div><div class="aaZ">${compose(of)}</div></div>`;

/** The reply in its thread. */
export const inline = (of: ComposeOf) =>
  `<div class="ip">${compose({ lts: THREAD, rm: '#msg-f:1', kind: 'reply', ...of })}</div>`;

interface PageOf {
  readonly inThread?: string;
  readonly docked?: string;
  readonly lastFrom?: string;
  readonly account?: string;
}

/** A page with a thread open: Anna wrote to us and Bruno, a colleague. */
export function threadPage({
  inThread = '',
  docked: below = '',
  lastFrom = ANNA,
  account = ME,
}: PageOf) {
  return `<html><head><meta name="og-profile-acct" content="${account}"></head><body><div><div role="main" class="nH"><div class="nH a98 iY">
  <div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1849304126591942464" data-legacy-thread-id="${THREAD}">Montaggio</h2></div>
  <div role="list"><div role="listitem" class="h7"><div class="adn ads" data-legacy-message-id="19aa0c4e1b2d3f41">
  <h3 class="iw"><span class="gD" email="${lastFrom}" name="Anna Conti">Anna Conti</span></h3>
  <div class="hb"><span class="g2" email="${ME}">me</span>, <span class="g2" email="${BRUNO}">Bruno</span></div>
  <div class="ii gt"><div class="a3s">Ciao Marta</div></div></div></div></div>
  <div class="amn"><span class="ams bkH" role="link" tabindex="0">Rispondi</span></div>${inThread}</div></div></div>
  <div class="dw"><div class="no">${below}</div></div><div id="elsewhere" style="height:20px">altro</div></body></html>`;
}

/** A compose alone in its page. */
export const alonePage = (of: ComposeOf, account = ME) =>
  `<html><head><title>Scrivi - ${account} - Gmail</title></head><body class="xE xp"><div class="nH">${compose(of)}</div></body></html>`;
