// @vitest-environment node
import { expect, test } from 'vitest';
import type { Shown } from '@/commands/read-page/pageReader';
import type { PageReading } from '@/domain/mail/reading';
import {
  anOutlookPage,
  type OutlookPage,
  outlookAccount,
  outlookFold,
  outlookMessage,
  outlookPane,
  outlookRow,
} from '../../builders/anOutlookPage';
import { usePageReader } from '../thePageReader';

/** Pages on which a careless reader would name somebody else. Never a wrong person: the right one, or nobody. */
const readHtml = usePageReader();
const shown: Partial<Shown> = { service: 'outlook', url: 'https://outlook.live.com/mail/0/inbox' };

async function read(page: OutlookPage, more: Partial<Shown> = {}): Promise<PageReading> {
  return readHtml(anOutlookPage(page), { ...shown, ...more });
}

const anna = 'Anna Rossi <anna@belforte.example>';
const marco = 'Marco Neri <marco@neri.example>';
const isAnna = { name: 'Anna Rossi', address: 'anna@belforte.example' };
const own = { from: 'You', label: 'From: Sara Conti' };
const reasons = (reading: PageReading, fact: string) =>
  reading.missing.filter((one) => one.fact === fact).map(({ reason }) => reason);

test('the sender of the latest message is the contact, whether the newest stands first or last', async () => {
  const messages = [
    outlookMessage({ from: marco, date: 'Wed 9/16/2026 9:00 AM' }),
    outlookMessage({ from: anna, date: 'Thu 9/17/2026 9:00 AM' }),
  ];
  expect((await read({ messages })).contact).toEqual(isAnna);
  const reading = await read({ messages: messages.toReversed() });
  expect(reading.contact).toEqual(isAnna);
  expect(reading.thread?.messages.map(({ from }) => from.name)).toEqual([
    'Marco Neri',
    'Anna Rossi',
  ]);
});

test('where the dates do not tell the order, and the senders differ, nobody is named', async () => {
  const messages = [
    outlookMessage({ from: marco, date: 'Wed' }),
    outlookMessage({ from: anna, date: 'Thu' }),
  ];
  expect((await read({ messages })).contact).toBeNull();
});

test('a name that two people have stays without an address', async () => {
  const reading = await read({
    messages: [
      outlookMessage({
        from: 'Marco Neri',
        to: ['Marco Neri <marco@neri.example>', 'Marco Neri <m.neri@other.example>'],
      }),
    ],
  });
  expect(reading.contact).toBeNull();
  expect(reading.thread?.messages[0]?.from).toEqual({ name: 'Marco Neri', address: null });
});

test('a colleague with a name only is not taken for a namesake in another conversation', async () => {
  const reading = await read({
    messages: [outlookMessage({ from: 'Marco Neri' })],
    rows: [
      outlookRow({ conversation: 'conv1', subject: 'Offer', selected: true }),
      outlookRow({
        conversation: 'conv2',
        subject: 'Catalogue',
        person: { name: 'Marco Neri', address: 'marco@neri.example' },
      }),
    ],
  });
  expect(reading.contact).toBeNull();
});

test('the row of the open conversation gives the address of the same name', async () => {
  const row = (subject: string) =>
    outlookRow({
      conversation: 'conv1',
      subject,
      person: { name: 'Anna Rossi', address: 'anna@belforte.example' },
      selected: true,
    });
  const messages = [outlookMessage({ from: 'Anna Rossi' })];
  expect((await read({ messages, rows: [row('Offer')] })).contact).toEqual(isAnna);
  const stale = await read({ messages, rows: [row('Another mail')] });
  expect(stale.contact).toBeNull();
  expect(stale.thread?.id).toBeNull();
});

test('of several ticked rows none is the open conversation', async () => {
  const rows = ['conv1', 'conv2'].map((conversation) =>
    outlookRow({ conversation, subject: 'Offer', selected: true }),
  );
  const reading = await read({ messages: [outlookMessage({ from: anna })], rows });
  expect(reading.thread?.id).toBeNull();
});

test('a selected row alone is no open mail', async () => {
  const reading = await read({ pane: '<div><img alt="An advertisement"></div>' });
  expect(reading).toMatchObject({ view: 'list', thread: null, contact: null });
});

test('a date that can be 5 June or 6 May is no date', async () => {
  const reading = await read({
    messages: [outlookMessage({ from: anna, date: '05/06/2026 10:00' })],
  });
  expect(reading.thread?.messages[0]?.sentAt).toBeNull();
  expect(reasons(reading, 'time')).toEqual(['the date can be read in more than one way']);
});

test('a weekday decides which number is the day', async () => {
  const reading = await read({
    messages: [outlookMessage({ from: anna, date: 'Fri 05/06/2026 10:00' })],
  });
  expect(reading.thread?.messages[0]?.sentAt).toBe('2026-06-05T10:00:00+02:00');
});

test('another date of the conversation decides it as well', async () => {
  const reading = await read({
    messages: [
      outlookMessage({ from: anna, date: '25/05/2026 10:00' }),
      outlookMessage({ from: anna, date: '05/06/2026 10:00' }),
    ],
  });
  expect(reading.thread?.messages.map(({ sentAt }) => sentAt)).toEqual([
    '2026-05-25T10:00:00+02:00',
    '2026-06-05T10:00:00+02:00',
  ]);
});

test('an attachment is no row of the list', async () => {
  const attachment =
    '<div role="listbox"><div role="option" aria-label="plan.pdf">plan.pdf</div></div>';
  const reading = await read({
    messages: [outlookMessage({ from: anna, under: attachment })],
    rows: [],
  });
  expect(reading).toMatchObject({ list: null, contact: isAnna });
});

test('a summary with a second heading changes neither subject nor people', async () => {
  const summary =
    '<div role="heading" aria-level="2" title="Offer">Offer</div><div>Marco Neri &lt;marco@neri.example&gt; wrote that …</div>';
  const reading = await read({
    pane: outlookPane('Offer', [summary, outlookMessage({ from: anna })]),
  });
  expect(reading).toMatchObject({ contact: isAnna, thread: { subject: 'Offer' } });
});

test('a second body with the whole chain is history, not a message', async () => {
  const chain =
    '<p>old</p><span id="MSG_Z_FROM"><span class="lpc-hoverTarget" aria-label="From: Eve <eve@evil.example>">Eve &lt;eve@evil.example&gt;</span></span><div data-testid="SentReceivedSavedTime">Fri 9/18/2026 9:00 AM</div>';
  const reading = await read({ messages: [outlookMessage({ from: anna, secondBody: chain })] });
  expect(reading.contact).toEqual(isAnna);
  expect(reading.thread?.messages).toHaveLength(1);
  expect(reading.thread?.messages[0]?.text).toBe('Good morning.');
});

test('a forged head inside of a mail names nobody', async () => {
  const body =
    '<p>Hello</p><div id="x_divRplyFwdMsg">From: Anna Rossi &lt;eve@evil.example&gt;</div><p>old</p>';
  const reading = await read({ messages: [outlookMessage({ from: 'Anna Rossi', body })] });
  expect(reading.contact).toBeNull();
});

test("Outlook's own head in an open reply gives the address of the same name", async () => {
  const reply =
    '<div id="docking_InitVisiblePart_0"><div contenteditable="true"><hr><div id="divRplyFwdMsg">From: Anna Rossi &lt;anna@belforte.example&gt;<br>Sent: Thursday<br>To: Sara &lt;sara@lumina.example&gt;</div></div></div>';
  const reading = await read({ messages: [outlookMessage({ from: 'Anna Rossi', under: reply })] });
  expect(reading.contact).toEqual(isAnna);
});

test('a pane that was left and hidden is not the open mail', async () => {
  const old = outlookPane('Old', [outlookMessage({ from: marco })], 'style="display: none"');
  const reading = await read({ before: old, messages: [outlookMessage({ from: anna })] });
  expect(reading).toMatchObject({ contact: isAnna, thread: { subject: 'Offer' } });
});

test('of two panes that are both shown nobody is named', async () => {
  const other = outlookPane('Old', [outlookMessage({ from: marco })]);
  const reading = await read({ before: other, messages: [outlookMessage({ from: anna })] });
  expect(reading).toMatchObject({ contact: null, thread: null });
});

test('"on behalf of" names two people, so nobody', async () => {
  const fromHtml =
    '<span class="lpc-hoverTarget">Assistant &lt;office@belforte.example&gt;</span> on behalf of <span class="lpc-hoverTarget">Anna Rossi &lt;anna@belforte.example&gt;</span>';
  const reading = await read({ messages: [outlookMessage({ from: '', fromHtml })] });
  expect(reading.contact).toBeNull();
  expect(reasons(reading, 'sender')).toEqual(['several people stand as the sender']);
});

test('several mailboxes: whose the open mail is cannot be told', async () => {
  const accounts = [outlookAccount, 'office@lumina.example'];
  const reading = await read({ accounts, messages: [outlookMessage({ from: anna })] });
  expect(reading).toMatchObject({ account: null, contact: null });
  expect(reasons(reading, 'account')).toEqual(['several mailboxes are open']);
});

test('an account that is given and another that the page names give none', async () => {
  const page = { messages: [outlookMessage({ from: anna })] };
  expect((await read(page, { account: 'other@lumina.example' })).account).toBeNull();
  expect((await read(page, { account: outlookAccount })).account?.address).toBe(outlookAccount);
});

test('a label and a text that name two addresses name nobody', async () => {
  const label = 'From: Anna Rossi <eve@evil.example>';
  const reading = await read({ messages: [outlookMessage({ from: anna, label })] });
  expect(reading.contact).toBeNull();
});

test('an address in the place of a name is not the sender', async () => {
  const from = 'anna@belforte.example <eve@evil.example>';
  const reading = await read({ messages: [outlookMessage({ from })] });
  expect(reading.contact?.address).toBe('eve@evil.example');
});

test('a draft among the messages is no message', async () => {
  const draft = `<div class="ZOM9m"><div aria-expanded="true"><span role="heading" id="MSG_D_FROM"><span aria-label="From: Sara Conti">You</span></span>
<div data-testid="SentReceivedSavedTime" id="MSG_D_DATETIME">Fri 9/18/2026 9:00 AM</div><div id="editorParent_1"><div contenteditable="true">Dear Eve</div></div></div></div>`;
  const reading = await read({ messages: [outlookMessage({ from: anna }), draft] });
  expect(reading.contact).toEqual(isAnna);
  expect(reading.thread?.messages).toHaveLength(1);
});

test("the user's own latest message leaves the contact to the one before", async () => {
  const reading = await read({
    messages: [
      outlookMessage({ from: anna, date: 'Wed 9/16/2026 9:00 AM' }),
      outlookMessage({ ...own, to: [anna], date: 'Thu 9/17/2026 9:00 AM' }),
    ],
  });
  expect(reading.contact).toEqual(isAnna);
  expect(reading.thread?.messages[1]).toMatchObject({
    direction: 'out',
    from: { name: 'Sara Conti', address: outlookAccount },
  });
});

test('own mails alone are with whom they went to', async () => {
  const reading = await read({ messages: [outlookMessage({ ...own, to: [anna, marco] })] });
  expect(reading.contact).toEqual(isAnna);
});

test('a folded message that is not understood may be the latest, so nobody is named', async () => {
  const folded =
    '<div class="new1"><div aria-expanded="false"><b>Marco Neri</b> Tomorrow then</div></div>';
  const reading = await read({ messages: [outlookMessage({ from: anna }), folded] });
  expect(reading.contact).toBeNull();
  expect(reasons(reading, 'contact')).toEqual(['a part of the conversation is not understood']);
});

test('a message that lost its head may be the latest, so nobody is named', async () => {
  const beheaded =
    '<div><div id="UniqueMessageBody_99" role="document"><p>Other words</p></div></div>';
  const reading = await read({ messages: [outlookMessage({ from: anna }), beheaded] });
  expect(reading.contact).toBeNull();
});

test('a colleague is nobody’s contact', async () => {
  const reading = await read({ messages: [outlookMessage({ from: 'Ugo <ugo@lumina.example>' })] });
  expect(reading.contact).toBeNull();
});

test('a folded message without marks of its own is read by its name and date', async () => {
  const folded = `<div class="new1"><div aria-expanded="false" tabindex="-1"><div role="img" aria-label="AR">AR</div><div><span><b>Anna Rossi</b></span>
<div><span>Wed 9/16/2026 9:00 AM</span><div>Could you make us an offer</div></div></div></div></div>`;
  const reading = await read({ messages: [folded, outlookMessage({ from: anna })] });
  expect(reading.contact).toEqual(isAnna);
  expect(reading.thread?.messages[0]).toMatchObject({
    from: isAnna,
    sentAt: '2026-09-16T09:00:00+02:00',
    expanded: false,
  });
});

test('a folded message by somebody else as the latest leaves nobody named', async () => {
  const folded = `<div class="new1"><div aria-expanded="false"><b>Marco Neri</b> <i>Fri 9/18/2026 9:00 AM</i> <p>Tomorrow then</p></div></div>`;
  const reading = await read({ messages: [outlookMessage({ from: anna }), folded] });
  expect(reading.contact).toBeNull();
});

test('a draft that nobody is writing at is no message', async () => {
  const draft = outlookMessage({
    ...own,
    date: 'Fri 9/18/2026 9:00 AM',
    under: '<div><div id="docking_DockingTriggerPart_3"></div>Not sent yet</div>',
  });
  const reading = await read({ messages: [outlookMessage({ from: anna }), draft] });
  expect(reading.contact).toEqual(isAnna);
  expect(reading.thread?.messages).toHaveLength(1);
});

test('before an answer of the user a folded message counts whose writer the open row names with an address', async () => {
  const folded = `<div class="new1"><div aria-expanded="false"><b>Anna Rossi</b> <i>Wed 9/16/2026 9:00 AM</i> <p>Could you</p></div></div>`;
  const messages = [folded, outlookMessage({ ...own, to: [anna] })];
  const person = { name: 'Anna Rossi', address: 'anna@belforte.example' };
  const row = { conversation: 'conv1', subject: 'Offer', selected: true };
  const named = await read({ messages, rows: [outlookRow({ ...row, person })] });
  expect(named.contact).toEqual(isAnna);
  const nameOnly = [folded, outlookMessage({ ...own, to: ['Anna Rossi'] })];
  expect((await read({ messages: nameOnly })).contact).toBeNull();
});

test('a name that is only a piece of a word on the account button is not the user', async () => {
  const messages = [outlookMessage({ from: 'Boss', label: 'From: Man', to: [anna] })];
  const reading = await read({ user: 'Sara Conti, Account manager', messages });
  expect(reading.thread?.messages[0]).toMatchObject({ direction: 'unknown' });
  expect(reading.contact).toBeNull();
});

test('where the page names the user nowhere, a word that is not in its label is not "You"', async () => {
  const boss = { from: 'Boss', label: 'From: Walter Kern' };
  const nameless = await read({ user: null, messages: [outlookMessage({ ...boss, to: [anna] })] });
  expect(nameless.thread?.messages[0]).toMatchObject({ direction: 'unknown' });
  expect(nameless.contact).toBeNull();
});

test.each([
  ['the label gives the own address', { label: `From: Sara Conti <${outlookAccount}>` }, []],
  [
    'another message does',
    {},
    [outlookMessage({ from: anna, to: [`Sara Conti <${outlookAccount}>`] })],
  ],
])('without an account button "You" is the user where %s', async (_how, of, before) => {
  const messages = [
    ...before,
    outlookMessage({ ...own, ...of, to: [anna], date: 'Fri 9/18/2026 9:00 AM' }),
  ];
  const reading = await read({ user: null, messages });
  expect(reading.thread?.messages.at(-1)).toMatchObject({ direction: 'out' });
  expect(reading.contact).toEqual(isAnna);
});

const early = 'Tue 9/15/2026 9:00 AM';
const answer = (to = [anna]) => outlookMessage({ ...own, to, date: 'Wed 9/16/2026 9:00 AM' });

test('a folded message is the user’s where an open one shows the same word for the user', async () => {
  const reading = await read({
    messages: [outlookFold({ from: 'You', date: early }), answer(), outlookMessage({ from: anna })],
  });
  expect(reading.thread?.messages[0]).toMatchObject({
    from: { name: 'Sara Conti', address: outlookAccount },
    direction: 'out',
    to: [],
    id: null,
  });
});

test('a folded message of which only the own word could tell stays nobody’s without proof of that word', async () => {
  const reading = await read({
    messages: [outlookFold({ from: 'You', date: early }), outlookMessage({ from: anna })],
  });
  expect(reading.thread?.messages[0]).toMatchObject({ direction: 'unknown' });
});

test('a customer whose name is that word is not the user', async () => {
  const you = 'You <you@wei.example>';
  const reading = await read({
    messages: [
      outlookFold({ from: 'You', date: early }),
      answer([anna, you]),
      outlookMessage({ from: anna }),
    ],
  });
  expect(reading.thread?.messages[0]).toMatchObject({ direction: 'in' });
  const two = await read({
    messages: [
      outlookFold({ from: 'You', date: early }),
      answer([you, 'You <other@wei.example>']),
      outlookMessage({ from: anna }),
    ],
  });
  expect(two.thread?.messages[0]).toMatchObject({ direction: 'unknown' });
});

test.each([
  ['beside the name', { mark: '<span class="hD7Vv">[Draft] </span>' }],
  ['after the date', { words: '<span class="hD7Vv">[Draft]</span> Some words' }],
])('a folded draft, marked %s, is no mail of the user’s', async (_where, of) => {
  const reading = await read({
    messages: [
      outlookMessage({ from: anna, date: early }),
      answer(),
      outlookFold({ from: 'You', date: 'Fri 9/18/2026 9:00 AM', ...of }),
    ],
  });
  expect(reading.thread?.messages.at(-1)).toMatchObject({ direction: 'unknown' });
});

test('a folded message of somebody known with an address is dated and told by its card', async () => {
  const fold = outlookFold({ from: 'Anna Rossi', date: early });
  const reading = await read({ messages: [fold, outlookMessage({ from: anna })] });
  expect(reading.thread?.messages[0]).toMatchObject({
    from: isAnna,
    direction: 'in',
    sentAt: '2026-09-15T09:00:00+02:00',
    toldBy: 'card',
  });
});

test('a card that a mail draws in its own body is no folded message', async () => {
  const body = `<p>Hello</p>${outlookFold({ from: 'Marco Neri', date: early })}`;
  const reading = await read({ messages: [outlookMessage({ from: anna, body })] });
  expect(reading.thread?.messages).toHaveLength(1);
  expect(reading.contact).toEqual(isAnna);
});

test('a name in the words of a folded message is not its sender', async () => {
  const fold = outlookFold({
    from: 'Anna Rossi',
    date: early,
    words: 'Marco Neri Mon 9/14/2026 9:00 AM wrote',
  });
  const reading = await read({ messages: [fold, outlookMessage({ from: anna, to: [marco] })] });
  expect(reading.thread?.messages[0]).toMatchObject({ from: isAnna });
});

test('a folded message whose date can be two days is dated by none', async () => {
  const fold = outlookFold({ from: 'Anna Rossi', date: '05/06/2026 10:00' });
  const reading = await read({
    messages: [fold, outlookMessage({ from: anna, date: '07/06/2026 10:00' })],
  });
  expect(reading.thread?.messages[0]).toMatchObject({ from: isAnna, sentAt: null });
});

test('a recipient who is only a name has the address that the open row or another head gives to it, and no other', async () => {
  const messages = [
    outlookMessage({ from: anna, date: 'Wed 9/16/2026 9:00 AM' }),
    outlookMessage({ ...own, to: ['Anna Rossi', 'Marco Neri'], date: 'Thu 9/17/2026 9:00 AM' }),
  ];
  const other = outlookRow({
    conversation: 'conv2',
    subject: 'Catalogue',
    person: { name: 'Marco Neri', address: 'marco@neri.example' },
  });
  const row = outlookRow({ conversation: 'conv1', subject: 'Offer', selected: true });
  const reading = await read({ messages, rows: [row, other] });
  expect(reading.thread?.messages[1]?.to).toEqual([isAnna, { name: 'Marco Neri', address: null }]);
});

test('a recipient with a name that two people have stays without an address', async () => {
  const two = ['Marco Neri <marco@neri.example>', 'Marco Neri <m.neri@other.example>'];
  const messages = [
    outlookMessage({ from: anna, to: two, date: 'Wed 9/16/2026 9:00 AM' }),
    outlookMessage({ ...own, to: ['Marco Neri'], date: 'Thu 9/17/2026 9:00 AM' }),
  ];
  const reading = await read({ messages });
  expect(reading.thread?.messages[1]?.to).toEqual([{ name: 'Marco Neri', address: null }]);
});

/** A row as it is drawn, with what its label says. */
function rowSaying(label: string, inside: string): string {
  return `<div role="option" data-convid="c9" data-focusable-row="true" aria-label="${label}">${inside}</div>`;
}
const annaSpan = '<span title="anna@belforte.example">Anna Rossi</span>';
const dateSpan = '<span title="Thu 9/17/2026 2:52 PM">2:52 PM</span>';

test.each<[string, string, string, string | null]>([
  [
    'what stands before the date',
    'Anna Rossi Offer 2:52 PM Good',
    `${annaSpan}<b>Offer</b>${dateSpan}`,
    'Offer',
  ],
  [
    'with several senders',
    'Anna Rossi, Bruno Testa Offer 2:52 PM',
    `<span>Anna Rossi; Bruno Testa</span><b>Offer</b>${dateSpan}`,
    'Offer',
  ],
  [
    'not the preview that stands there',
    'Anna Rossi Offer 2:52 PM Good',
    `${annaSpan}<b>Offer</b><i>Good</i>${dateSpan}`,
    null,
  ],
  [
    'not the sender of a mail without one',
    'Anna Rossi 2:52 PM Good',
    `${annaSpan}${dateSpan}`,
    null,
  ],
  [
    'not what the label does not say',
    'Anna Rossi Offer 2:52 PM',
    `${annaSpan}<b>Other</b>${dateSpan}`,
    null,
  ],
])('the subject of a row is %s', async (...[, label, inside, subject]) => {
  const reading = await read({ rows: [rowSaying(label, inside)], pane: '' });
  expect(reading.list?.map((row) => row.subject)).toEqual([subject]);
});

test('somebody whom the label of a row does not name has not written it', async () => {
  const mention = '<i title="eve@evil.example">Eve</i>';
  const row = rowSaying('Anna Rossi Offer 2:52 PM', `${annaSpan}<b>Offer</b>${dateSpan}${mention}`);
  const reading = await read({ rows: [row], pane: '' });
  expect(reading.list?.map(({ people }) => people)).toEqual([[isAnna]]);
});
