import type { Voice } from './voice';

export const en: Voice = {
  topics: ['the delivery', 'the two missing pallets', 'the offer for the new oven'],
  longest: {
    when: 'on Wednesday',
    together: 'twelve years',
    due_date: 'Wednesday 25 November at 12:00',
    reason: 'a promise that we did not keep',
    praise: 'The kitchen was ready a day early and your people left it clean',
    referred: 'Maria Luisa Bianchi',
  },
  thanks: /thank/giu,
  banned: [
    'valued customer',
    'reach out',
    'reaching out',
    'touch base',
    'just checking in',
    'circle back',
    'any inconvenience',
    'do not hesitate',
    "don't hesitate",
  ],
  asking: /\blet me know\b|\bplease\b|\bif you know\b/iu,
  // "All the best" is a wish (VOICE 12).
  superlatives: /\b((?<!all the )best|greatest|nicest|most|extremely|incredibly|amazing)\b/iu,
  gendered: /\b(his|her|himself|herself)\b|\b(Mr|Ms|Mrs|Sir|Madam)\b/iu,
  caught: ['I heard it from her.', 'Dear Mr Hartley'],
  passes: 'They told me so.',
  wrongAddress: {
    // English has one "you"; what tells the forms apart are the shortened words.
    formal: [/\b\p{L}+['’](?:s|re|ve|ll|d|m|t)\b/iu],
    informal: [],
  },
  wrongMarks: / [.,;:?”]|“ |"/u,
  begins: /^\p{Lu}/u,
};
