import type { Language } from '@/domain/people/contact';

/** The words of set farewells in one language: lower case, no accents. */
export interface Closing {
  readonly language: Language;
  /** One of these makes a line a farewell… */
  readonly anchors: ReadonlySet<string>;
  /** …as long as nothing else stands in it but these. */
  readonly around: ReadonlySet<string>;
  /** Only among people who say tu. */
  readonly informal: ReadonlySet<string>;
  /** Only among people who say Lei. */
  readonly formal: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const closings: readonly Closing[] = [
  {
    language: 'it',
    anchors: words('saluti saluto cordialmente presto abbraccio giornata lavoro'),
    around: words(
      'cordiali cordiale distinti i un il miei mio piu migliori con stima tanti cari caro a buona buon e',
    ),
    informal: words('abbraccio cari caro'),
    formal: words('distinti'),
  },
  {
    language: 'en',
    anchors: words('regards wishes best cheers sincerely faithfully'),
    around: words('kind kindest warm warmest all the with my yours very many and good'),
    informal: words('cheers'),
    formal: words('sincerely faithfully'),
  },
  {
    language: 'de',
    anchors: words('grussen grusse gruss gruessen gruesse lg vg mfg bg'),
    around: words(
      'mit freundlichen freundlichem freundliche besten bestem beste viele vielen liebe lieben herzliche herzlichen schone schonen und',
    ),
    informal: words('lg liebe lieben'),
    formal: words('mfg'),
  },
  {
    language: 'fr',
    anchors: words('cordialement salutations sincerement amicalement bientot vous toi'),
    around: words('bien a tres mes meilleures sinceres distinguees respectueuses'),
    informal: words('amicalement toi'),
    formal: words('distinguees respectueuses vous'),
  },
  {
    language: 'es',
    anchors: words('saludos saludo atentamente cordialmente abrazo'),
    around: words('un cordial cordiales mis muy fuerte afectuoso afectuosos con'),
    informal: words('abrazo'),
    formal: words('atentamente'),
  },
];
