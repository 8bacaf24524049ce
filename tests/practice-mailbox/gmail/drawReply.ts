import type { Body, Person, Thread } from './mail';
import type { App } from './app';
import { avatar } from './avatar';
import { drawDots, drawLines, drawQuote, drawSignature } from './drawBody';
import { icon, type IconName } from './icon';
import { div, make, nextId, pressable, rowTable, span } from './make';

export interface ReplyParts {
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly editor: HTMLElement;
  readonly send: HTMLElement;
  readonly discard: HTMLElement;
  readonly draftSaved: HTMLElement;
}

export interface ReplySeed {
  readonly app: App;
  readonly thread: Thread;
  /** The id of the message answered. */
  readonly answered: string;
  readonly composeNumber: number;
  readonly draftPermId: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly body: Body;
}

/** Gmail's inline reply, after the live facts of 2026-06 and the compose window captured in 2020-10. */
export function drawReply(seed: ReplySeed): ReplyParts {
  const { app, thread, composeNumber } = seed;
  const editor = drawEditor(seed);
  const { foot, send, discard, draftSaved } = drawFoot(app);
  const form = make('form', { class: 'bAs', method: 'POST', action: '' });
  form.addEventListener('submit', (event) => event.preventDefault());
  const text = div('Ar Au', editor);
  const dots =
    seed.body.quote && !app.config.quotationShown ? foldedQuote(seed, editor, form) : null;
  form.append(drawRecipients(seed), drawSubject(app, thread), ...hiddenInputs(seed), text);
  if (dots) form.append(dots);
  form.append(foot);
  const table = make('table', { class: 'aoP aoC' }, make('tbody', {}, make('tr', {})));
  table.rows[0]?.append(make('td', { class: 'I5' }, form));
  const attributes = {
    id: nextId(),
    class: 'aoI',
    role: 'region',
    'aria-label': thread.subject,
    'data-compose-id': String(composeNumber),
  };
  const region = make('div', attributes, table);
  return { root: div('M9', div('HX'), region), region, editor, send, discard, draftSaved };
}

function drawEditor({ app, body }: ReplySeed): HTMLElement {
  const editor = make('div', {
    id: nextId(),
    class: 'Am aiL Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': app.words.editor,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'false',
    style: 'min-height: 85px;',
  });
  editor.append(...(body.lines.length > 0 ? drawLines(body.lines) : [make('br')]));
  if (body.signature) editor.append(make('div', {}, make('br')), ...drawSignature(body.signature));
  if (body.quote && app.config.quotationShown) editor.append(make('br'), drawQuote(body.quote));
  return editor;
}

/** Behind three dots; until they are pressed the quotation stands in `uet` only. */
function foldedQuote({ app, body }: ReplySeed, editor: HTMLElement, form: HTMLFormElement) {
  const dots = div('aDg-dots', drawDots(app.words.trimmed, unfold));
  function unfold(): void {
    if (body.quote) editor.append(make('br'), drawQuote(body.quote));
    const folded = form.elements.namedItem('uet');
    if (folded instanceof HTMLInputElement) folded.value = '';
    dots.remove();
  }
  return dots;
}

function hiddenInputs(seed: ReplySeed): readonly HTMLElement[] {
  const { thread, answered, draftPermId, composeNumber, body, app } = seed;
  const folded = body.quote && !app.config.quotationShown ? drawQuote(body.quote).outerHTML : '';
  const values: Record<string, string> = {
    composeid: String(composeNumber),
    from: app.state.me.address,
    subject: `Re: ${thread.subject}`,
    draft: draftPermId,
    rt: `#${thread.permId}`,
    lts: thread.id,
    rm: answered,
    uet: folded,
    ishtml: '1',
    body: '',
  };
  return Object.entries(values).map(([name, value]) =>
    make('input', { type: 'hidden', name, id: nextId(), value }),
  );
}

/** There, but of no size: who asks whether it can be seen is misled. */
function drawSubject({ words }: App, { subject }: Thread): HTMLElement {
  const attributes = { name: 'subjectbox', class: 'aoT', id: nextId(), tabindex: '1' };
  const box = make('input', { ...attributes, 'aria-label': words.subject });
  box.value = `Re: ${subject}`;
  return div('aoD az6', box);
}

function drawRecipients({ app, to, cc }: ReplySeed): HTMLElement {
  const chip = (person: Person) =>
    make(
      'div',
      {
        class: 'afV',
        role: 'option',
        'data-name': person.name,
        'data-hovercard-id': person.address,
        tabindex: '-1',
      },
      span('afW', person.name || person.address),
    );
  const row = (name: string, people: readonly Person[]) =>
    make(
      'div',
      { class: 'anm', name },
      make('div', { role: 'listbox', 'aria-label': app.words.recipients }, ...people.map(chip)),
    );
  const kind = make(
    'div',
    { class: 'J-J5-Ji J-JN-M-I', role: 'button', tabindex: '1', 'aria-haspopup': 'true' },
    icon(cc.length > 0 ? 'replyAll' : 'reply'),
    icon('down'),
  );
  return div('GS', kind, row('to', to), cc.length > 0 ? row('cc', cc) : null);
}

function drawFoot({ words }: App) {
  const send = make(
    'div',
    { ...button('aoO v7 T-I-atl', words.sendLabel), id: nextId() },
    words.send,
  );
  const later = make(
    'div',
    { ...button('hG T-I-atl', words.moreSend), 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    icon('down'),
  );
  const discard = make('div', { ...button('oh', words.discard), id: nextId() }, icon('trash'));
  const draftSaved = span('oG aOy');
  const tools = (
    [
      ['letter', words.formatting],
      ['attach', words.attach],
      ['link', words.link],
      ['smile', words.emoji],
      ['picture', words.photo],
      ['signature', words.sign],
      ['more', words.moreOptions],
    ] as const satisfies readonly (readonly [IconName, string])[]
  ).map(([name, label]) => make('div', button('aWv', label), icon(name)));
  const cell = make('td', { class: 'gU Up' }, div('J-J5-Ji btA', div('dC', send, later)));
  const table = rowTable(
    'IZ',
    cell,
    make('td', { class: 'gU a0z' }, ...tools),
    make('td', { class: 'gU aWQ' }, draftSaved),
    make('td', { class: 'gU az5' }, discard),
  );
  table.setAttribute('role', 'group');
  table.rows[0]?.setAttribute('class', 'btC');
  return { foot: div('aDh', table), send, discard, draftSaved };
}

function button(className: string, label: string) {
  return {
    class: `T-I J-J5-Ji ${className} L3`,
    role: 'button',
    tabindex: '1',
    'data-tooltip': label,
    'aria-label': label,
    style: 'user-select: none;',
  };
}

/** The bar under the last message: Reply, Reply all, Forward. */
export function drawReplyBar(
  { app, isForMany }: { readonly app: App; readonly isForMany: boolean },
  onReply: (all: boolean) => void,
): HTMLElement {
  const { words, state } = app;
  const link = (className: string, word: string, name: IconName) =>
    make(
      'span',
      { class: `ams ${className}`, role: 'link', tabindex: '0', id: nextId() },
      icon(name),
      word,
    );
  const reply = pressable(link('bkH', words.reply, 'reply'), () => onReply(false));
  const all = pressable(link('bkI', words.replyAll, 'replyAll'), () => onReply(true));
  const forward = link('bkG', words.forward, 'forward');
  const bar = div('nr tMHS5d', div('amn', reply, ...(isForMany ? [all] : []), forward));
  const cells = [
    make('td', { class: 'amq' }, avatar(state.me, 'ajn bofPge')),
    make('td', { class: 'amr' }, bar),
  ];
  const place = div('ip iq', make('div', { id: nextId() }, rowTable('cf FVrZGe', ...cells)));
  return div('gA gt acV', div('gB xu', place));
}
