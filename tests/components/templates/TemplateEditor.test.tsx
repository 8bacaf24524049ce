import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { TemplateEditor } from '@/components/templates/TemplateEditor';
import type { PreviewPerson } from '@/components/templates/previewOf';
import type { Values } from '@/domain/records/forms/values';
import type { Template } from '@/domain/templates/template';
import { aContact } from '../../builders/aContact';
import { aMoment, inRome } from '../aMoment';

afterEach(cleanup);

const template: Template = {
  language: 'en',
  purpose: 'after-a-call',
  formality: 'formal',
  variant: 1,
  onlyAfter: 'call',
  subject: null,
  opening: 'Thanks for the call[ {{when}}].',
  close: 'Bye.',
};
const anna: PreviewPerson = {
  contact: aContact({ name: 'Anna Conti' }),
  followUps: [],
  records: [],
  talk: {
    kind: 'call',
    id: 'talk-1',
    contactId: 'anna',
    at: inRome('2026-11-16T16:00'),
    direction: 'both',
    went: 'well',
    said: '',
  },
};

function show(of: Template = template, person: PreviewPerson | null = anna) {
  const acts = { onSave: vi.fn(), onCancel: vi.fn(), onPerson: vi.fn() };
  render(<Drafting template={of} person={person} {...acts} />);
  return acts;
}

type DraftingProps = Pick<
  Parameters<typeof TemplateEditor>[0],
  'template' | 'person' | 'onSave' | 'onCancel' | 'onPerson'
>;

function Drafting(props: DraftingProps) {
  const [draft, setDraft] = useState<Values>({});
  return (
    <TemplateEditor
      {...props}
      people={[anna.contact]}
      fields={[{ field: 'when', words: 'When it was' }]}
      draft={draft}
      moment={aMoment()}
      onDraft={(changed) => setDraft({ ...draft, ...changed })}
    />
  );
}

const text = () => screen.getByRole('group', { name: 'The text' }).textContent;
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });

test('what is typed reads at once as it would for the person', () => {
  const { onSave } = show();
  expect(text()).toContain('Dear Anna Conti,');
  expect(text()).toContain('Thanks for the call on Monday.');
  write('Opening', ' It was good to talk[ {{when}}]. ');
  expect(text()).toContain('It was good to talk on Monday.');
  fireEvent.click(save());
  expect(onSave).toHaveBeenCalledWith({
    ...template,
    opening: 'It was good to talk[ {{when}}].',
  });
});

test('while there is nobody, it reads as for somebody made up', () => {
  show(template, null);
  expect(text()).toContain('Thanks for the call yesterday.');
});

test('a field that nobody knows is marked, said at its field with what to do, and not kept', () => {
  show();
  write('Opening', 'Thanks[ {{wen}}].');
  expect(save().disabled).toBe(true);
  expect(field('Opening').getAttribute('aria-invalid')).toBe('true');
  const said = screen.getByText(/Premura knows no field \{\{wen\}\}\. Delete it/u);
  expect(field('Opening').getAttribute('aria-describedby')).toContain(said.id);
  expect(screen.getByText('[ {{wen}}]', { selector: 'mark' })).toBeTruthy();
});

test.each([
  ['', /Write the words/u],
  ['Thanks for {{when}}', /Put \{\{when\}\} in brackets/u],
  ['Thanks ]', /The sign \]/u],
])('“%s” is not kept, and it is said why', (typed, words) => {
  show();
  write('Opening', typed);
  expect(screen.getByText(words)).toBeTruthy();
  expect(save().disabled).toBe(true);
});

test('the menu puts a field with its brackets where the caret stands', () => {
  show();
  write('Opening', 'Thanks for today.');
  field('Opening').setSelectionRange(6, 6);
  for (const menu of screen.getAllByRole('button', { name: 'Add a field' }).slice(0, 1)) {
    fireEvent.click(menu);
  }
  fireEvent.click(screen.getByRole('button', { name: 'When it was' }));
  expect(field('Opening').value).toBe('Thanks[ {{when}}] for today.');
});

test('a new mail has its subject, without fields', () => {
  show({ ...template, purpose: 'check-in', onlyAfter: null, subject: 'How it goes' });
  expect(save().disabled).toBe(false);
  write('Subject', 'About[ {{topic}}]');
  expect(save().disabled).toBe(true);
  write('Subject', '');
  expect(screen.getByText('A new mail needs a subject.')).toBeTruthy();
});

test('a question in thanks gets a hint, and can be kept', () => {
  show();
  write('Ending', 'Shall we talk on Friday?');
  expect(screen.getByText(/reads like a favour asked/u)).toBeTruthy();
  expect(save().disabled).toBe(false);
});
