import type { Formality, Language } from '@/domain/people/contact';

/** What a word of a greeting says about language and form; `null` where it goes with both. */
export interface GreetingWord {
  readonly languages: readonly Language[];
  readonly formality: Formality | null;
}

type Row = readonly [languages: readonly Language[], formality: Formality | null, words: string];

function lexicon(rows: readonly Row[]): ReadonlyMap<string, GreetingWord> {
  return new Map(
    rows.flatMap(([languages, formality, words]) =>
      words.split(' ').map((word) => [word, { languages, formality }] as const),
    ),
  );
}

/**
 * Words that greet at any hour: lower case, no accents, no dots. "Good morning" and "Buonasera" are left out on purpose,
 * since a copy may go out at another time of the day.
 */
export const salutations = lexicon([
  [['it'], 'formal', 'gentile gent gentma gentmo gentilissima gentilissimo egregio egregia egr'],
  [['it'], 'informal', 'ciao'],
  [['it'], null, 'caro cara carissimo carissima salve buongiorno buondi'],
  [['en'], null, 'dear hello there'],
  [['en', 'de'], 'informal', 'hi hey'],
  [['en'], 'informal', 'hiya'],
  [['de'], 'formal', 'sehr geehrte geehrter'],
  [['de'], 'informal', 'moin servus'],
  [['de'], null, 'hallo liebe lieber guten tag gruezi'],
  [['fr'], null, 'bonjour cher chere'],
  [['fr'], 'informal', 'salut coucou'],
  [['es'], 'formal', 'estimado estimada apreciado apreciada'],
  [['es'], 'informal', 'querido querida'],
  [['es'], null, 'hola'],
]);

export const titles = lexicon([
  [
    ['it'],
    'formal',
    'sig sigra signor signora signorina dott dottor dottore dottssa dottoressa drssa',
  ],
  [
    ['it'],
    'formal',
    'ingegner ingegnere avv avvocato arch architetto geom geometra rag ragioniere',
  ],
  [['it'], 'formal', 'profssa professore professoressa'],
  [['it', 'de'], 'formal', 'ing'],
  [['it', 'en', 'de', 'fr', 'es'], 'formal', 'dr prof'],
  [['it', 'en'], 'formal', 'professor'],
  [['en'], 'formal', 'mr mrs ms mx miss sir madam'],
  [['de'], 'formal', 'herr frau dipl mag'],
  [['fr'], 'formal', 'madame monsieur mme mlle m maitre docteur'],
  [['es'], 'formal', 'senor senora sr sra srta don dona dra doctor doctora'],
]);
