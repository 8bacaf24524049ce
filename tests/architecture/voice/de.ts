import type { Voice } from './voice';

export const de: Voice = {
  topics: ['der Kostenvoranschlag', 'die Lieferung 4471', 'die zwei fehlenden Paletten'],
  longest: {
    when: 'am Donnerstag',
    together: 'zwölf Jahre',
    due_date: 'Donnerstag, 26. November, 12:00 Uhr',
    reason: 'ein Versprechen, das wir nicht gehalten haben',
    praise: 'Die Küche war einen Tag früher fertig und Ihre Leute haben alles sauber hinterlassen',
    referred: 'Maria Luisa Bianchi',
  },
  thanks: /dank|danke|bedank|verdank/giu,
  banned: [
    'zur verfügung',
    'zögern sie',
    'zögere nicht',
    'unannehmlichkeit',
    'hiermit',
    'anbei',
    'geschätzt',
    'sehr geehrte',
    'hochachtung',
    'wir bedauern',
    'entschuldigen die',
    'nachhaken',
    'kurz melden',
    'ergreifen die gelegenheit',
    'rückfragen',
    'recht herzlich',
    'verbleib',
  ],
  asking: /\bbitte\b|\bgeben sie bescheid\b|\bsag bescheid\b|\bfalls (?:sie|du)\b/iu,
  superlatives:
    /\b(?:beste[nmrs]?|bestens|größt\p{L}*|schönst\p{L}*|herzlichst\p{L}*|aufrichtigst\p{L}*|äußerst|überaus|außerordentlich\p{L}*|sehr)(?!\p{L})/iu,
  // Nouns and pronouns of one gender; German adjectives after "sein" do not agree.
  gendered:
    /(?<!\p{L})(?:Herrn?|Frau|Kunde|Kundin|Partner|Partnerin|Ansprechpartner(?:in)?|Freund(?:in)?|Lieber?|jeder, der|jemand, der|jemandem|niemandem|einer, der)(?!\p{L})/u,
  caught: ['Sie sind ein guter Kunde.', 'Guten Tag Frau Krüger', 'Kennen Sie jemand, der sucht'],
  passes: 'Wenn Sie lieber nicht antworten, ist das in Ordnung.',
  wrongAddress: {
    formal: [
      /(?<!\p{L})(?:du|dir|dich|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?|hast|bist|kannst|wirst)(?!\p{L})/iu,
      // The polite pronoun is large; small "sie" is a thing spoken of before, and never begins a clause about the reader.
      /(?<!\p{L})(?:ihnen|wenn sie|dass sie (?:sich|es|uns|mir|damit))(?!\p{L})/u,
    ],
    informal: [
      /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?|ihr|euch|Du|Dir|Dich|Dein(?:e[nmrs]?)?)(?!\p{L})(?! hörst)/u,
    ],
  },
  wrongMarks: / [.,;:?“]|„ |"/u,
  // After the comma of the greeting a German text goes on small, save for a name or the polite pronoun.
  begins: /^(?:\p{Ll}|(?:Sie|Ihre?|Maria Luisa Bianchi)(?!\p{L}))/u,
};
