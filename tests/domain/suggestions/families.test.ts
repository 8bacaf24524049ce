import { describe, expect, test } from 'vitest';
import { type Families, said } from './said';

const families: Families = {
  'something else came than was ordered': [
    'in',
    ['complaint'],
    [
      'it: Avevamo ordinato il bianco e ci è arrivato il nero.',
      'en: We ordered white and what turned up is black.',
      'de: Bestellt war Weiß, geliefert wurde Schwarz.',
      'fr: On avait commandé du blanc, on a reçu du noir.',
      'es: Pedimos blanco y nos ha llegado negro.',
    ],
  ],
  'it is not what was agreed on the invoice': [
    'in',
    ['complaint'],
    [
      'it: Lo sconto era concordato ma in fattura non lo trovo.',
      'en: The discount was agreed but it is not on the invoice.',
      'de: Der Rabatt war vereinbart, aber auf der Rechnung fehlt er.',
      'fr: La remise était convenue mais la facture n’en tient pas compte.',
      'es: El descuento estaba acordado pero en la factura no aparece.',
    ],
  ],
  'somebody else will do it': [
    'in',
    ['refusal'],
    [
      'it: Il bagno lo facciamo fare a un artigiano della zona.',
      'en: We are having the bathroom done by a local plumber.',
      'de: Das Bad lassen wir vom Handwerker im Ort machen.',
      'fr: C’est un artisan du coin qui fera la salle de bain.',
      'es: El baño nos lo va a hacer un fontanero del pueblo.',
    ],
  ],
  'they stay with whom they have': [
    'in',
    ['refusal'],
    [
      'it: Alla fine continuiamo con chi ci segue da anni.',
      'en: In the end we are staying with who we have.',
      'de: Wir bleiben am Ende bei unserem bisherigen Lieferanten.',
      'fr: Finalement nous restons avec notre prestataire actuel.',
      'es: Al final seguimos con el proveedor de siempre.',
    ],
  ],
  'a person is a treasure': [
    'in',
    ['praise'],
    [
      'it: Il vostro fattorino è un tesoro.',
      'en: Your delivery man is an absolute gem.',
      'de: Ihr Bote ist ein echtes Goldstück.',
      'fr: Votre coursier est une perle.',
      'es: Vuestro mensajero es un encanto.',
    ],
  ],
  'they get on well with it': [
    'in',
    ['praise'],
    [
      'it: I colleghi si trovano bene con il programma.',
      'en: My colleagues get on well with the program.',
      'de: Die Kollegen kommen gut damit zurecht.',
      'fr: Les collègues s’y retrouvent bien.',
      'es: Los compañeros se manejan bien con el programa.',
    ],
  ],
  'the trial is over': [
    'in',
    ['thanks-owed'],
    [
      'it: Il periodo di prova è terminato.',
      'en: Our trial has finished.',
      'de: Die Testphase ist abgeschlossen.',
      'fr: La période d’essai est terminée.',
      'es: El periodo de prueba ha terminado.',
    ],
  ],
  'a public review is a favour': [
    'in',
    ['thanks-owed'],
    [
      'it: Vi ho lasciato cinque stelle su Google.',
      'en: I just posted a five star review for you.',
      'de: Ich habe Ihnen fünf Sterne bei Google gegeben.',
      'fr: Je viens de mettre cinq étoiles sur Google.',
      'es: Acabo de dejar cinco estrellas en Google.',
    ],
  ],
  'the same hour on another day': [
    'in',
    ['meeting 2026-11-24', 'question'],
    [
      'it: Facciamo martedì 24 alla stessa ora?',
      'en: Shall we say Tuesday 24th same time?',
      'de: Ginge auch Dienstag, der 24., zur selben Zeit?',
      'fr: Mardi 24 à la même heure, ça vous va ?',
      'es: ¿Te viene bien el martes 24 a la misma hora?',
    ],
  ],
  'asking is but the way to what is promised': [
    'out',
    ['promise 2026-11-20'],
    [
      'it: Sento l’ufficio tecnico. Le mando il disegno venerdì.',
      'en: Let me ask the drawing office. I will send you the drawing on Friday.',
      'de: Ich frage im Büro nach. Die Zeichnung schicke ich Ihnen am Freitag.',
      'fr: Je demande au bureau d’études. Je vous envoie le plan vendredi.',
      'es: Lo consulto con la oficina técnica. Le envío el plano el viernes.',
    ],
  ],
  'what cannot be promised stands before a "but"': [
    'out',
    ['promise 2026-11-19'],
    [
      'it: Non posso garantire la data, ma la chiamo domani.',
      'en: I cannot promise the date, but I will call you tomorrow.',
      'de: Das Datum kann ich nicht garantieren, aber ich rufe Sie morgen an.',
      'fr: Je ne peux pas garantir la date, mais je vous appelle demain.',
      'es: No puedo garantizar la fecha, pero le llamo mañana.',
    ],
  ],
  'a name was passed on': [
    'in',
    ['recommendation', 'thanks-owed'],
    [
      'it: Ho dato il tuo biglietto al direttore della cantina.',
      'en: I slipped your card to the man who runs the winery.',
      'de: Ich habe dem Chef der Kellerei Ihre Karte zugesteckt.',
      'fr: J’ai filé votre carte au patron de la cave.',
      'es: Le di tu tarjeta al gerente de la bodega.',
    ],
  ],
  'shelved for good': [
    'in',
    ['refusal'],
    [
      'it: Il progetto è finito nel cassetto.',
      'en: The project has fallen through.',
      'de: Das Projekt ist vom Tisch.',
      'fr: Le projet est abandonné.',
      'es: El proyecto se ha quedado en un cajón.',
    ],
  ],
  'the question is withdrawn': [
    'in',
    [],
    [
      'it: Avete la scheda? Come non detto, ho trovato adesso.',
      'en: Have you got the data sheet? Never mind, just found it.',
      'de: Haben Sie das Datenblatt? Hat sich erledigt, schon gefunden.',
      'fr: Avez-vous la fiche ? Oubliez, je viens de trouver.',
      'es: ¿Tienen la ficha? Olvídelo, acabo de encontrarla.',
    ],
  ],
  'sarcasm is no praise': [
    'in',
    ['complaint'],
    [
      'it: Complimenti alla logistica, merce ammaccata e in ritardo.',
      'en: Well done to your logistics, dented goods and late.',
      'de: Bravo an Ihre Logistik, beschädigte Ware und zu spät.',
      'fr: Bravo à votre logistique, marchandise abîmée et en retard.',
      'es: Enhorabuena a su logística, mercancía golpeada y con retraso.',
    ],
  ],
  'a box that nobody reads': [
    'in',
    [],
    [
      'it: Questa casella non è presidiata. Potete scrivere all’assistenza?',
      'en: This mailbox is not monitored. Could you write to support?',
      'de: Dieses Postfach wird nicht gelesen. Können Sie an den Support schreiben?',
      'fr: Cette boîte n’est pas consultée. Pouvez-vous écrire au support ?',
      'es: Este buzón no se atiende. ¿Podría escribir a soporte?',
    ],
  ],
};

describe.each(Object.entries(families))('%s', (_, [direction, kinds, sayings]) => {
  test.each(sayings)('%s', (saying) => {
    const [locale = '', text = ''] = saying.split(/: (.*)/su);
    expect(said(direction, locale, text)).toEqual(kinds);
  });
});

describe('how people write', () => {
  test.each([
    ['without umlauts', 'de', 'Darum kuemmere ich mich bis uebermorgen.', ['promise 2026-11-20']],
    ['with umlauts', 'de', 'Darum kümmere ich mich bis übermorgen.', ['promise 2026-11-20']],
    [
      'without accents',
      'fr',
      'Je vous rappelle des que possible, au plus tard apres-demain.',
      ['promise 2026-11-20'],
    ],
    ['without accents', 'es', 'Le envio el catalogo manana.', ['promise 2026-11-19']],
    ['in small letters', 'it', 'le faro sapere entro venerdi', ['promise 2026-11-20']],
  ] as const)('%s (%s): %s', (...[, locale, text, expected]) => {
    expect(said('out', locale, text)).toEqual(expected);
  });

  test('a word that is but half of an umlaut stands as it is', () => {
    expect(said('in', 'de', 'Die neue Steuerung ist leider schon kaputt.')).toEqual(['complaint']);
  });
});

describe('a customer who thanks for our time has given none', () => {
  test.each([
    ['it', 'Grazie del suo tempo.'],
    ['en', 'Thank you for your time.'],
    ['de', 'Danke für Ihre Zeit.'],
    ['fr', 'Merci pour votre temps.'],
    ['es', 'Gracias por su tiempo.'],
  ] as const)('%s: %s', (locale, text) => {
    expect(said('in', locale, text)).toEqual([]);
    expect(said('out', locale, text)).toEqual(['thanks-owed']);
  });
});
