import type { App } from './app';
import { avatar } from './avatar';
import type { Mail, Person } from './mail';
import { div, make, nextNumber, pressable, span } from './make';
import { contactCard } from './contactCard';
import { nameOf, namedInPane, seenInPane } from './people';

/** Who wrote, to whom, when, and what lies in it: ids with a fixed prefix and suffix (CAP 2026-09, be-v1). */
export function cardHead(mail: Mail, app: App, toolbar: HTMLElement): HTMLElement {
  const { dates, words } = app;
  const id = (of: string) => `MSG_${mail.short}_${of}`;
  const time = make(
    'div',
    {
      'data-testid': 'SentReceivedSavedTime',
      role: 'heading',
      'aria-level': '3',
      id: id('DATETIME'),
      class: 'o-time',
    },
    dates.whole(mail.sentAt),
  );
  const draft = mail.state === 'draft' ? span('o-draft-mark', `${words.draft} `) : null;
  const people = div(
    'o-head-people',
    div('o-head-line', draft, fromOf(mail, id('FROM'), app), toolbar),
    div('o-head-line', well(mail.to, { id: id('TO'), label: words.to }, app), time),
    mail.cc.length > 0 ? well(mail.cc, { id: id('CC'), label: words.cc }, app) : null,
  );
  return div('o-head', persona(mail.from, app), people);
}

/** The picture opens the person's card; its target id is a counter, no address (CAP 2024-07). */
function persona(person: Person, { words }: App): HTMLElement {
  const target = make(
    'span',
    {
      'aria-haspopup': 'dialog',
      role: 'button',
      tabindex: '0',
      'aria-label': `${words.opensCard} ${nameOf(person)}`,
      class: 'lpcCommonWeb-hoverTarget container-474',
      'data-is-focusable': 'true',
      'data-lpc-hover-target-id': `lpc-react-target-${nextNumber('lpc')}`,
    },
    avatar(person, 'o-avatar o-avatar-large'),
  );
  return pressable(target, () => contactCard(target, person));
}

function fromOf({ from, writtenBy }: Mail, id: string, app: App): HTMLElement {
  const { words } = app;
  const label = writtenBy
    ? `${nameOf(writtenBy)} ${words.onBehalfOf} ${namedInPane(from, app)}`
    : namedInPane(from, app);
  const seen = writtenBy ? label : seenInPane(from, app);
  const target = make(
    'span',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': words.from + label,
      class: 'lpc-hoverTarget o-from',
      ...hoverId(),
    },
    span('o-name', seen),
  );
  return make('span', { role: 'heading', 'aria-level': '3', id, class: 'o-from-line' }, target);
}

interface Well {
  readonly id: string;
  /** "To: ". */
  readonly label: string;
}

/** From five people on the label is cut (be-v1). */
const LABELLED = 4;

function well(people: readonly Person[], { id, label }: Well, app: App): HTMLElement {
  const names = people.slice(0, LABELLED).map((one) => namedInPane(one, app));
  const rest = people.length > LABELLED ? ` +${people.length - LABELLED}` : '';
  const targets = people.map((one, i) =>
    make(
      'span',
      { role: 'button', tabindex: '0', class: 'lpc-hoverTarget o-recipient', ...hoverId() },
      span('o-name', seenInPane(one, app)),
      i < people.length - 1 ? '; ' : '',
    ),
  );
  return make(
    'div',
    { role: 'heading', 'aria-level': '3', id, class: 'o-well-line' },
    make(
      'div',
      {
        'data-testid': 'RecipientWell',
        'aria-label': `${label}${names.join(', ')}${rest}`,
        'aria-readonly': 'true',
        class: 'o-well',
      },
      span('o-well-label', label),
      ...targets,
    ),
  );
}

function hoverId() {
  return { 'data-lpc-hover-target-id': `lpc-react-target-${nextNumber('lpc')}` };
}
