import type { App } from './app';
import { drawEditor } from './composeEditor';
import type { ComposeFoot } from './composeFoot';
import { drawInputs } from './composeInputs';
import { giveMenu } from './composeMenu';
import type { ComposeRecipients } from './composeRecipients';
import type { ComposeSeed } from './composeSeed';
import { icon } from './icon';
import type { AnswerKind } from './mail';
import { div, make, nextId } from './make';

export interface ComposeDrawing {
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly editor: HTMLElement;
  readonly subject: HTMLInputElement;
}

export interface DrawnOf {
  readonly app: App;
  readonly seed: ComposeSeed;
  readonly composeNumber: number;
  readonly isInline: boolean;
  readonly recipients: ComposeRecipients;
  readonly foot: ComposeFoot;
  readonly onKind: (kind: AnswerKind) => void;
  readonly onPopOut: () => void;
}

/** A compose as captured in 2020-10; in a reply the head is another one, and the subject of no size (live facts 2026-06). */
export function drawCompose(of: DrawnOf): ComposeDrawing {
  const { app, seed, composeNumber, foot, isInline } = of;
  const { editor, dots, folded } = drawEditor(app, seed);
  const { box, subject } = drawSubject(of);
  const form = make('form', { class: 'bAs', method: 'POST', action: '', id: nextId() });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(...drawHead(of), box, ...drawInputs(app, seed, composeNumber), folded);
  const text = div('et', div('ZyRVue', div('Ar Au', editor)), ...(dots ? [dots] : []));
  const scrolled = make('td', { class: 'GQ' }, div('GP', div('qz aXjCH', text)));
  const rows = [
    make('tr', {}, scrolled),
    make('tr', {}, make('td', { class: 'HE' }, div('aDg', foot.foot))),
  ];
  const table = make('table', { class: 'iN' }, make('tbody', {}, ...rows));
  const cell = make('td', { class: 'I5' }, form, table);
  const outer = make('table', { class: 'aoP aoC' }, make('tbody', {}, make('tr', {}, cell)));
  const attributes = {
    id: nextId(),
    class: isInline ? 'aoI pm-inline' : 'aoI',
    role: 'region',
    'aria-label': seed.subject === '' ? app.composes.words.newMessage : seed.subject,
    'data-compose-id': String(composeNumber),
  };
  const region = make('div', attributes, outer);
  return { root: div('M9', div('HX'), region), region, editor, subject };
}

function drawSubject({ app, seed }: DrawnOf) {
  const subject = make('input', {
    name: 'subjectbox',
    id: nextId(),
    class: 'aoT',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: app.words.subject,
    'aria-label': app.words.subject,
  });
  subject.value = seed.subject;
  return { subject, box: div('aoD az6', div('', subject)) };
}

function drawHead(of: DrawnOf): readonly HTMLElement[] {
  const { rows, summary } = of.recipients;
  if (!of.isInline) return [rows, summary];
  const cells = [
    make('td', { class: 'IH' }, drawKinds(of)),
    make('td', { class: 'Iy' }, rows, summary),
    make('td', { class: 'pm-popout' }, drawPopOut(of)),
  ];
  const body = make('tbody', {}, make('tr', {}, ...cells));
  return [div('', make('table', { class: 'cf', role: 'presentation' }, body))];
}

/** Reply, reply all, forward: what it is may still be changed. */
function drawKinds({ app, seed, onKind, onPopOut }: DrawnOf): HTMLElement {
  const { words, composes } = app;
  const label = composes.words.responseKind;
  const attributes = {
    class: 'J-J5-Ji J-JN-M-I Un L3',
    role: 'button',
    tabindex: '1',
    'aria-haspopup': 'true',
    'aria-label': label,
    'data-tooltip': label,
  };
  const name = seed.kind === 'new' ? 'reply' : seed.kind;
  // InboxSDK 2.2.26 knows a forwarded mail by this class.
  const drawing = div(name === 'forward' ? 'mI' : 'pm-kind', icon(name));
  const button = make('div', attributes, drawing, icon('down'));
  giveMenu(button, [
    { word: words.reply, icon: 'reply', run: () => onKind('reply') },
    { word: words.replyAll, icon: 'replyAll', run: () => onKind('replyAll') },
    { word: words.forward, icon: 'forward', run: () => onKind('forward') },
    { word: composes.words.popOut, icon: 'window', run: onPopOut },
  ]);
  return button;
}

function drawPopOut({ app, onPopOut }: DrawnOf): HTMLElement {
  const label = app.composes.words.popOut;
  const attributes = { class: 'aVN', role: 'button', tabindex: '1', 'aria-label': label };
  const button = make('div', { ...attributes, 'data-tooltip': label }, icon('window'));
  button.addEventListener('click', onPopOut);
  return button;
}
