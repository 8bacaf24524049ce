// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aGmailPage, anna, gmailMessage, gmailThread } from '../builders/aGmailPage';
import { historyBegins, mailSignature, notShown, quoted } from '@/webmail/mailMarkup';
import { mayBeMarked } from '@/webmail/mayBeMarked';
import { usePageReader } from './thePageReader';

const read = usePageReader();

async function ownWords(body: string): Promise<string | null | undefined> {
  const page = aGmailPage({
    views: [gmailThread({ messages: [gmailMessage({ from: anna, body })] })],
  });
  return (await read(page)).thread?.messages[0]?.text;
}

describe('lines as the writer made them', () => {
  test.each([
    ['divs and empty ones', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['paragraphs', '<p>a</p><p>b<br>c</p>', 'a\n\nb\nc'],
    ['a list', 'We need:<ul><li>lamps</li><li>cables</li></ul>', 'We need:\nlamps\ncables'],
    [
      'a table',
      '<table><tr><td>40 </td><td>lamps</td></tr><tr><td>2</td></tr></table>',
      '40 lamps\n2',
    ],
    ['words in pieces', 'Th<b>ur</b>sday\n   at  &nbsp;10', 'Thursday at 10'],
    ['entities', '5 &lt; 6 &amp; 7', '5 < 6 & 7'],
    [
      'emoji that Gmail shows as pictures',
      'Thanks <img data-emoji="🙏" alt="🙏" src="data:,">',
      'Thanks 🙏',
    ],
    ['no texts of other pictures', 'Hello <img alt="logo of Rossi srl" src="data:,">', 'Hello'],
    [
      'nothing that is hidden',
      '<div style="display:none">preview</div><style>p{}</style><p hidden>x</p>Hello',
      'Hello',
    ],
    ['a right-to-left line', '<div dir="rtl">שלום, נתראה</div>', 'שלום, נתראה'],
  ])('%s', async (_, body, text) => {
    expect(await ownWords(body)).toBe(text);
  });
});

describe('history, in the marks of many programs', () => {
  test.each([
    [
      'Gmail',
      'Yes.<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">old</blockquote></div>',
    ],
    [
      'Apple Mail',
      'Yes.<br><div>On 3 Nov 2026, at 10:12, Sara wrote:</div><br><blockquote type="cite">old</blockquote>',
    ],
    [
      'Thunderbird',
      'Yes.<div class="m_1moz-cite-prefix">Am 03.11.26 um 10:12 schrieb Sara:<br></div><blockquote type="cite">old</blockquote>',
    ],
    ['Yahoo', 'Yes.<div id="m_1yahoo_quoted_77">On Tuesday Sara wrote: old</div>'],
    [
      'Outlook on the web',
      'Yes.<div id="m_1appendonsend"></div><hr><div id="m_1divRplyFwdMsg"><b>From:</b> Sara</div>old',
    ],
    [
      'Outlook for Windows',
      'Yes.<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Da:</b> Sara</p></div>old',
    ],
    [
      'Outlook for Windows, as Gmail rewrites it',
      'Yes.<div><div style="border-right:none;border-top:1pt solid rgb(225,225,225)"><p><b>Da:</b> Sara Conti<br><b>Inviato:</b> martedì 3 novembre 2026 10:12<br><b>A:</b> Anna<br><b>Oggetto:</b> Lampade</p></div></div>old',
    ],
    [
      'a rule and a head',
      'Yes.<hr><b>From: </b>Sara<br><b>To: </b>Anna<br><b>Sent: </b>Tuesday<br><br>old',
    ],
    ['what Gmail trims', 'Yes.<div class="yj6qo ajU"></div><div class="adL">old</div>'],
    [
      'a signature',
      'Yes.<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Anna Rossi</div>',
    ],
    ['a signature by hand', 'Yes.<br><br>-- <br>Anna Rossi'],
    ['a phone’s signature', 'Yes.<div id="m_1AppleMailSignature">Inviato da iPhone</div>'],
  ])('%s', async (_, body) => {
    expect(await ownWords(`<div dir="ltr">${body}</div>`)).toBe('Yes.');
  });

  test('Gmail’s indentation is no quote', async () => {
    const indented =
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">forty lamps</blockquote>';
    expect(await ownWords(`<div>We need</div>${indented}`)).toBe('We need\nforty lamps');
  });
});

/** The parts of a list of selectors; commas in brackets part nothing. */
const partsOf = (list: string) => list.match(/(?:\([^()]*\)|\[[^\]]*\]|[^,([])+/gu) ?? [];

test.each([historyBegins, quoted, mailSignature, notShown].flatMap(({ any }) => partsOf(any)))(
  'what is looked for first finds %s',
  (part) => {
    const marks = mayBeMarked.candidates.map((mark) => mark.replace(/\]$/u, ''));
    const [, tag = '', attribute] = /^([^[]*)(\[[\w-]+)?/u.exec(part.trim()) ?? [];
    const needs = [tag.startsWith('.') ? '[class' : tag, attribute];
    expect(marks.some((mark) => needs.includes(mark) || tag.startsWith(`${mark}:not`))).toBe(true);
  },
);

test('a mail of a megabyte and a mail nested ten thousand deep are read, at most 64 kB of them', async () => {
  const long = await ownWords(`<div>${'forty lamps '.repeat(90_000)}</div>`);
  expect(long?.length).toBe(65_536);
  const deep = await ownWords(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`);
  expect(deep).toBe('deep');
}, 20_000);

/** Real replies of real programs, each with "old" text that must be gone. */
const mails = new URL('../../../shared/captures/mails/', import.meta.url);
const replies = ['talon', 'quotequail'].flatMap((name) => {
  const folder = new URL(`${name}/`, mails);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => /repl(?:y|ies).*\.html$/u.test(file))
    .map((file) => `${name}/${file}`);
});

describe.skipIf(replies.length === 0)('real replies (skipped where ../shared is not there)', () => {
  test.each(replies)('%s', async (file) => {
    const text = (await ownWords(readFileSync(new URL(file, mails), 'utf8'))) ?? '';
    expect(text).toMatch(/^(?:Hi. I am fine|foo|Foo|Sounds good|Thanks Jane|Reply|Hi\nthere)/u);
    expect(text).not.toMatch(/wrote:|написал|From:|Subject:|-----/u);
    expect(text.length).toBeLessThan(120);
  });
});
