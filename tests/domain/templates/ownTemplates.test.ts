import { expect, test } from 'vitest';
import { backupOf } from '@/domain/backup/backupOf';
import { readBackup } from '@/domain/backup/readBackup';
import { firstSettings } from '@/domain/people/settings';
import { broughtIn } from '@/domain/templates/broughtIn';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { nextVariant } from '@/domain/templates/nextVariant';
import { ownAfter } from '@/domain/templates/ownAfter';
import { orderBroughtIn } from '@/domain/templates/orderBroughtIn';
import type { OwnTemplate, OwnTemplates } from '@/domain/templates/ownTemplates';
import { readTemplates } from '@/domain/templates/readTemplates';
import { readTemplateFile, templateFileOf } from '@/domain/templates/templateFile';
import { templatesIn } from '@/domain/templates/templatesIn';
import { subjectFault, textFault } from '@/domain/templates/textFault';

const builtIn = readTemplates({
  'en/thank-you-after-a-meeting.md':
    '## 1\n- **formal** · One. ⟨…⟩ Bye.\n## 2\n- **formal** · Two. ⟨…⟩ Bye.',
});
const group = { language: 'en', purpose: 'after-a-meeting', formality: 'formal' } as const;
const own = (of: Partial<OwnTemplate> = {}): OwnTemplate => ({
  ...group,
  variant: 1,
  onlyAfter: null,
  subject: null,
  opening: 'Mine.',
  close: 'Bye.',
  ...of,
});
const offered = (ownTemplates: OwnTemplates) =>
  fittingTemplates(templatesIn(builtIn, { ownTemplates }), { ...group, talk: null }).map(
    ({ opening }) => opening,
  );

test('an own text stands in the place of the built-in one, own variants after', () => {
  const texts = [own(), own({ variant: 101, opening: 'More.' })];
  expect(offered({ texts, order: [] })).toEqual(['Mine.', 'Two.', 'More.']);
});

test('the user’s order decides which is offered first; what it does not name comes after', () => {
  const texts = [own({ variant: 101, opening: 'More.' })];
  const order = [{ ...group, variants: [101, 2] }];
  expect(offered({ texts, order })).toEqual(['More.', 'Two.', 'One.']);
});

test('what was taken back is the original again; what is not named stays', () => {
  const kept = ownAfter(undefined, { put: [own()], remove: [], order: [] });
  const more = ownAfter(kept, { put: [own({ variant: 101 })], remove: [], order: [] });
  expect(more.texts).toHaveLength(2);
  const { variant, ...rest } = { ...group, variant: 1 };
  const back = ownAfter(more, { put: [], remove: [{ ...rest, variant }], order: [] });
  expect(offered(back)).toEqual(['One.', 'Two.', 'Mine.']);
});

test('a new variant has a number that no other text has', () => {
  expect(nextVariant(builtIn, group)).toBe(101);
  expect(nextVariant([...builtIn, own({ variant: 101 })], group)).toBe(102);
  // As a file of somebody else's may number it: the highest there can be.
  expect(nextVariant([own({ variant: 999 })], group)).toBe(101);
});

test.each([
  ['Thanks[ for {{topic}}].', null],
  ['Thanks.', null],
  ['Thanks[ {{topik}}].', { kind: 'unknownField', words: '{{topik}}' }],
  ['Thanks {{Topic}}.', { kind: 'unknownField', words: '{{Topic}}' }],
  ['Thanks for {{topic}}.', { kind: 'bareField', words: '{{topic}}' }],
  ['Thanks [a lot].', { kind: 'marks', words: '[' }],
  ['Thanks }.', { kind: 'marks', words: '}' }],
])('“%s”: what stands in the way is found', (text, fault) => {
  expect(textFault(text)).toEqual(fault);
});

test('a subject has no fields', () => {
  expect(subjectFault('How the new kiln is doing')).toBeNull();
  expect(subjectFault('About[ {{topic}}]')).toEqual({ kind: 'marks', words: '[' });
});

test('own texts go into a file and come out of it as they were', () => {
  const texts = [own(), own({ variant: 101, opening: 'More[ on {{topic}}].\n\nAnd more.' })];
  const all = { texts, order: [{ ...group, variants: [101, 1] }] };
  expect(readTemplateFile(templateFileOf(all))).toEqual({ ok: true, own: all });
});

test('a file without an order is read, too', () => {
  const file = JSON.stringify({ format: 'premura-templates', version: 1, templates: [own()] });
  expect(readTemplateFile(file)).toEqual({ ok: true, own: { texts: [own()], order: [] } });
});

test('the order of a file holds for its texts by the numbers that they have here', () => {
  const more = own({ variant: 101, opening: 'More.' });
  const file = { texts: [own(), more], order: [{ ...group, variants: [101, 2, 1] }] };
  const mine = [own({ opening: 'Another.' }), own({ variant: 101, opening: 'Yet another.' })];
  const texts = [...mine, ...broughtIn(file.texts, mine)];
  const order = orderBroughtIn(file, { texts, order: [] });
  expect(offered({ texts, order })).toEqual(['More.', 'Two.', 'Mine.', 'Another.', 'Yet another.']);
});

test('an order of one’s own stands against that of a file', () => {
  const file = { texts: [own()], order: [{ ...group, variants: [2, 1] }] };
  const mine = { texts: [own()], order: [{ ...group, variants: [1, 2] }] };
  expect(orderBroughtIn(file, mine)).toEqual([]);
});

const fileOf = (texts: readonly OwnTemplate[]) => templateFileOf({ texts, order: [] });

test.each([
  ['no JSON', 'nothing', { fault: 'file' }],
  ['another file', '{"format":"premura-backup"}', { fault: 'file' }],
  ['an empty one', fileOf([]), { fault: 'file' }],
  ['an unknown field', fileOf([own(), own({ opening: 'A[ {{b}}]' })]), { fault: 'text', at: 2 }],
  ['no beginning', fileOf([own({ opening: '' })]), { fault: 'text', at: 1 }],
  ['a subject in a reply', fileOf([own({ subject: 'Hello' })]), { fault: 'text', at: 1 }],
  ['something more', fileOf([{ ...own(), script: 'x' } as OwnTemplate]), { fault: 'text', at: 1 }],
  ['too many', fileOf(Array.from({ length: 501 }, () => own())), { fault: 'tooMany' }],
])('a file with %s is refused whole', (_what, text, wrong) => {
  expect(readTemplateFile(text)).toEqual({ ok: false, ...wrong });
});

test('what a file brings replaces nothing: a place that is taken becomes one variant more', () => {
  const file = [own({ opening: 'Theirs.' }), own({ variant: 2, opening: 'Second.' })];
  expect(broughtIn(file, [own()]).map(({ variant }) => variant)).toEqual([101, 2]);
});

test('what one has already, word for word, is not brought in twice', () => {
  const mine = [own({ variant: 103 })];
  expect(broughtIn([own({ variant: 101 })], mine)).toEqual([]);
  expect(broughtIn([own({ close: 'See you.' })], mine)).toHaveLength(1);
});

test('own texts are in the backup', async () => {
  const ownTemplates = { texts: [own()], order: [{ ...group, variants: [2, 1] }] };
  const none = {
    contacts: [],
    interactions: [],
    followUps: [],
    notes: [],
    records: [],
    suggestions: [],
  };
  const tables = { ...none, settings: [{ ...firstSettings('Europe/Rome'), ownTemplates }] };
  const now = Temporal.Instant.from('2026-11-19T09:00:00Z');
  const read = await readBackup(JSON.stringify(await backupOf(tables, now)));
  expect(read.ok && read.backup.tables.settings[0]?.ownTemplates).toEqual(ownTemplates);
});
