import { describe, expect, test } from 'vitest';
import { templateFiles } from '@/assets/templates';
import { isOccasion } from '@/domain/templates/occasionWords';
import { joinReply } from '@/domain/templates/joinReply';
import { readTemplates } from '@/domain/templates/readTemplates';
import { renderTemplate, type TemplateFacts } from '@/domain/templates/renderTemplate';
import { type Template, templateFields } from '@/domain/templates/template';

const templates = readTemplates(templateFiles);
const today = Temporal.PlainDate.from('2026-11-18');
const nothing: TemplateFacts = {
  greeting: null,
  farewell: null,
  name: null,
  firstNameConfirmed: false,
  when: null,
};
const giulia: TemplateFacts = { ...nothing, name: 'Giulia Rinaldi' };

function theTemplate(key: string): Template {
  const found = templates.find(
    ({ language, purpose, formality, variant }) =>
      `${language} ${purpose} ${formality} ${variant}` === key,
  );
  if (found === undefined) throw new Error(`no template ${key}`);
  return found;
}

const monday = { day: Temporal.PlainDate.from('2026-11-16'), today };

test('greeting and farewell are the user’s own, copied by the letter', () => {
  const facts = {
    ...giulia,
    greeting: 'Gentile Ing. Rinaldi,',
    farewell: 'Cordiali saluti,\nMarco',
    when: monday,
  };
  expect(renderTemplate(theTemplate('it after-a-call formal 1'), facts)).toEqual({
    opening: 'Gentile Ing. Rinaldi,\n\nGrazie per il tempo che mi ha dedicato lunedì al telefono.',
    close: 'Ne ho preso nota. Le auguro una buona giornata.\n\nCordiali saluti,\nMarco',
  });
});

test('without their own words the neutral ones stand there', () => {
  expect(joinReply(renderTemplate(theTemplate('en after-a-call formal 1'), giulia))).toBe(
    'Dear Giulia Rinaldi,\n\nThank you for the time you gave me on the phone.\n' +
      'I have made a note of it. I wish you a good day.\n\nKind regards',
  );
});

test('the writer’s own words stand on a line of their own', () => {
  const reply = renderTemplate(theTemplate('it after-a-meeting informal 1'), {
    ...giulia,
    greeting: 'Ciao Giulia,',
    when: { day: today, today },
  });
  expect(joinReply(reply, '  Le nuove linee sono impressionanti. \n')).toBe(
    "Ciao Giulia,\n\nGrazie dell'incontro di oggi.\nLe nuove linee sono impressionanti.\n" +
      'Ora ho le idee più chiare. Buon lavoro.\n\nUn saluto',
  );
});

test.each([
  ['it after-a-call formal 1', 'Grazie per il tempo che mi ha dedicato al telefono.'],
  ['it after-a-call informal 1', 'Grazie della telefonata.'],
  ['it after-a-meeting formal 1', "Grazie per l'incontro e per il tempo che mi ha riservato."],
  ['en after-a-meeting formal 1', 'Thank you for meeting me, and for the time you set aside.'],
  ['en after-a-meeting informal 1', 'Thanks for making time.'],
])('a day that is too long ago leaves with its clause: %s', (key, opening) => {
  const when = { day: Temporal.PlainDate.from('2026-11-11'), today };
  const reply = renderTemplate(theTemplate(key), { ...giulia, when });
  expect(reply.opening.split('\n\n')[1]).toBe(opening);
});

describe('a copied greeting that does not fit the text gives way to the neutral one', () => {
  test.each([
    ['“Ciao” over Lei', 'it after-a-call formal 1', 'Ciao Giulia,', 'Gentile Giulia Rinaldi,'],
    [
      'a title over tu',
      'it after-a-call informal 1',
      'Gentile Ing. Rinaldi,',
      'Ciao Giulia Rinaldi,',
    ],
    ['German over English', 'en after-a-call formal 1', 'Hallo Giulia,', 'Dear Giulia Rinaldi,'],
    ['English over Italian', 'it after-a-call informal 1', 'Hello Giulia,', 'Ciao Giulia,'],
  ])('%s', (...[, key, greeting, expected]) => {
    const reply = renderTemplate(theTemplate(key), { ...giulia, greeting });
    expect(reply.opening.split('\n')[0]).toBe(expected);
  });

  test('a surname in a greeting is no first name', () => {
    const facts = { ...nothing, name: 'Rinaldi Giulia', greeting: 'Gentile Rinaldi,' };
    const reply = renderTemplate(theTemplate('it after-a-call informal 1'), facts);
    expect(reply.opening.split('\n')[0]).toBe('Ciao Rinaldi Giulia,');
  });
});

describe('a copied farewell', () => {
  const call = theTemplate('it after-a-call informal 1');

  test('is not said twice where the close already says it', () => {
    const { close } = renderTemplate(call, { ...giulia, farewell: 'A presto,\nMarco' });
    expect(close).toBe('Ne tengo conto. A presto.\n\nMarco');
  });

  test('leaves nothing behind where it was only that', () => {
    const { close } = renderTemplate(call, { ...giulia, farewell: 'A presto' });
    expect(close).toBe('Ne tengo conto. A presto.');
  });

  test('in another language or form gives way to the neutral one', () => {
    const formal = theTemplate('it after-a-call formal 1');
    const closeWith = (farewell: string) => renderTemplate(formal, { ...giulia, farewell }).close;
    expect(closeWith('Kind regards,\nMarco')).toMatch(/\n\nCordiali saluti$/);
    expect(closeWith('Un abbraccio,\nMarco')).toMatch(/\n\nCordiali saluti$/);
    expect(closeWith('Un saluto,\nMarco')).toMatch(/\n\nUn saluto,\nMarco$/);
  });
});

describe('every text reads whole', () => {
  const greetings = [null, 'Hallo Lena,', 'Ciao Lena,', 'Dear Ms Krüger,', 'Gentile Ing. Krüger,'];
  const farewells = [null, 'A presto,\nMarco', 'Cheers,\nMarco', 'Cordiali saluti,\nMarco'];
  const names = [null, 'Lena Krüger', '$& {{when}} [x]'];
  const days = [null, '2026-11-18', '2026-11-16', '2026-10-01', '2026-11-20'];
  const middles = ['', ' ', 'La consegna 4471.'];
  const allKnown = Object.fromEntries(templateFields.map((field) => [field, 'le due cose']));
  const known = [undefined, allKnown];
  const rows = templates.map(
    (one) => [`${one.language} ${one.purpose} ${one.formality} ${one.variant}`, one] as const,
  );

  test.each(rows)('whatever is known or not: %s', (_name, template) => {
    const mails = greetings.flatMap((greeting) =>
      farewells.flatMap((farewell) =>
        names.flatMap((name) =>
          days.flatMap((day) => {
            const when = day === null ? null : { day: Temporal.PlainDate.from(day), today };
            const facts = { greeting, farewell, name, firstNameConfirmed: true, when };
            return known.flatMap((values = {}) => {
              const rendered = renderTemplate(template, { ...facts, values });
              return middles.map((middle) => joinReply(rendered, middle));
            });
          }),
        ),
      ),
    );
    const isThanks = isOccasion(template.purpose);
    const questions = `${template.opening}${template.close}`.split('?').length - 1;
    const broken = mails.filter(
      (mail) =>
        /[[\]{}⟨⟩!$]|null|undefined| {2}| [.,:;]|[.,:;]{2}|[ \t]\n|\n[ \t]|\n{3}|^\s|\s$/.test(
          mail,
        ) ||
        (mail.match(/grazie|ringrazi|thank|dank|merci|gracias|agrade[cz]/gi) ?? []).length !==
          (isThanks ? 1 : 0) ||
        (mail.match(/\?/g) ?? []).length !== questions ||
        mail.split('\n\n').slice(1).join(' ').split(/\s+/).length > 60,
    );
    expect(mails).toHaveLength(1_800);
    expect(broken).toEqual([]);
  });
});

describe('a German text goes on small after the comma of its greeting, and begins large under any other', () => {
  const lena: TemplateFacts = { ...nothing, name: 'Lena Krüger' };

  test.each([
    [null, 'Guten Tag Lena Krüger,\n\ndanke für die Zeit'],
    ['Sehr geehrte Frau Krüger,', 'Sehr geehrte Frau Krüger,\n\ndanke für die Zeit'],
    ['Sehr geehrte Frau Krüger', 'Sehr geehrte Frau Krüger\n\nDanke für die Zeit'],
  ])('%j', (greeting, beginning) => {
    const template = theTemplate('de after-a-call formal 1');
    const { opening } = renderTemplate(template, { ...lena, greeting });
    expect(opening.startsWith(beginning)).toBe(true);
  });
});
