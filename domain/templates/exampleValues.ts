import { dateWords, reasonWords, togetherWords } from './fieldWords';
import type { FieldValues, TemplateLanguage } from './template';
import { whenWord } from './whenWord';

/** What a made-up customer has to do with us, as it would stand in a text. */
const examples = {
  en: { topic: 'the delivery 4471', promise: 'the quote', praise: 'It runs like clockwork' },
  it: {
    topic: 'la consegna 4471',
    promise: 'il preventivo',
    praise: 'Funziona tutto a meraviglia',
  },
  de: { topic: 'die Lieferung 4471', promise: 'das Angebot', praise: 'Es läuft wie am Schnürchen' },
  fr: { topic: 'la livraison 4471', promise: 'le devis', praise: 'Tout marche à merveille' },
  es: { topic: 'la entrega 4471', promise: 'el presupuesto', praise: 'Todo va sobre ruedas' },
} as const satisfies Record<TemplateLanguage, FieldValues>;

const YEARS = 5;

/** Every field with a value: the preview on somebody made up shows a text whole. */
export function exampleValues(language: TemplateLanguage, today: Temporal.PlainDate): FieldValues {
  const day = (days: number) => dateWords({ on: today.add({ days }).toString() }, language, 'UTC');
  return {
    ...examples[language],
    when: whenWord({ day: today.subtract({ days: 1 }), today }, language),
    referred: 'Sara Belforte',
    together: togetherWords(today.subtract({ years: YEARS }), today, language),
    due_date: day(1),
    new_date: day(7),
    next_date: day(7),
    reason: reasonWords('communication', language),
  };
}
