import { describe, expect, test } from 'vitest';
import { type Families, said } from './said';

const families: Families = {
  'they let us see how they work': [
    'out',
    ['thanks-owed'],
    [
      'it: È stato un bel gesto aprirci il reparto lunedì per tutta la mattina.',
      'en: It was a lovely gesture to open the workshop to us for a whole morning.',
      'de: Dass Sie uns am Montag die ganze Werkstatt gezeigt haben, war wirklich großzügig.',
      'fr: Je vous suis très reconnaissant de nous avoir ouvert l’atelier lundi.',
      'es: Les estoy muy agradecido por abrirnos el taller toda la mañana.',
    ],
  ],
  'they were patient with us': [
    'out',
    ['thanks-owed'],
    [
      'it: Che pazienza ha avuto con noi durante il trasloco dei dati!',
      'en: You were so patient with us while the data was moved.',
      'de: Wie viel Geduld Sie während der Umstellung mit uns hatten!',
      'fr: Vous avez été d’une grande patience pendant le déménagement des données.',
      'es: ¡Cuánta paciencia habéis tenido con nosotros durante el traslado!',
    ],
  ],
  'they told us frankly why not': [
    'out',
    ['thanks-owed'],
    [
      'it: Le siamo riconoscenti per la chiarezza con cui ci ha detto perché no.',
      'en: We appreciate how openly you told us why it was not us.',
      'de: Ihre offenen Worte zur Absage wissen wir sehr zu schätzen.',
      'fr: Nous avons apprécié la franchise avec laquelle vous nous avez expliqué votre choix.',
      'es: Le agradecemos la claridad con la que nos explicó su decisión.',
    ],
  ],
  'they spoke for us': [
    'out',
    ['thanks-owed'],
    [
      'it: La sua parola con il direttore ci ha aperto una porta.',
      'en: Your word with the director has opened a door for us.',
      'de: Ihr gutes Wort beim Direktor hat uns eine Tür geöffnet.',
      'fr: Votre mot auprès du directeur nous a ouvert une porte.',
      'es: Su palabra con el director nos ha abierto una puerta.',
    ],
  ],
  'they tried it and say how it went': [
    'in',
    ['thanks-owed'],
    [
      'it: Dopo un mese di prova in negozio le riporto le nostre impressioni.',
      'en: After a month of using the trial unit, here are our impressions.',
      'de: Nach vier Wochen Test im Betrieb hier unsere Eindrücke.',
      'fr: Après un mois d’essai en magasin, voici nos impressions.',
      'es: Después de un mes de prueba en la tienda, aquí van nuestras impresiones.',
    ],
  ],
  'we came and they saw us': [
    'in',
    ['thanks-owed'],
    [
      'it: Grazie per essere passato ieri a mostrarci il campionario.',
      'en: Thanks for coming over on Monday to show us the range.',
      'de: Danke, dass Sie am Montag mit den Mustern vorbeigekommen sind.',
      'fr: Merci d’être passé lundi nous montrer la gamme.',
      'es: Gracias por acercarse el lunes a enseñarnos el muestrario.',
    ],
  ],
  'they would want to know it themselves': [
    'in',
    ['refusal', 'thanks-owed'],
    [
      'it: Abbiamo scelto un altro fornitore. Al suo posto vorrei saperlo, perciò glielo scrivo.',
      'en: We have chosen another supplier. In your place I would want to know, so I am telling you.',
      'de: Wir haben einen anderen Lieferanten gewählt. An Ihrer Stelle würde ich es wissen wollen.',
      'fr: Nous avons choisi un autre fournisseur. À votre place j’aimerais le savoir.',
      'es: Hemos elegido a otro proveedor. En su lugar me gustaría saberlo.',
    ],
  ],
  'they have spoken of us and somebody awaits our call': [
    'in',
    ['recommendation', 'thanks-owed'],
    [
      'it: Ho parlato di voi alla direttrice della clinica, aspetta una vostra telefonata.',
      'en: I have told the head of the clinic about you, she is expecting your call.',
      'de: Ich habe Sie bei der Leiterin der Klinik vorgestellt, sie erwartet Ihren Anruf.',
      'fr: J’ai parlé de vous à la directrice de la clinique, elle attend votre appel.',
      'es: Le he hablado de vosotros a la directora de la clínica, espera vuestra llamada.',
    ],
  ],
  'somebody insisted that they write': [
    'in',
    ['recommendation'],
    [
      'it: Il fornaio di fronte usa i vostri forni e ha insistito perché vi scrivessi.',
      'en: The baker opposite uses your ovens and insisted that I write to you.',
      'de: Der Bäcker gegenüber hat Ihre Öfen und meinte, ich solle mich bei Ihnen melden.',
      'fr: Le boulanger d’en face utilise vos fours et m’a dit de m’adresser à vous.',
      'es: El panadero de enfrente usa vuestros hornos e insistió en que os escribiera.',
    ],
  ],
  'they praised us before others': [
    'in',
    ['recommendation', 'thanks-owed'],
    [
      'it: Ieri in assemblea ho fatto il vostro nome e ho detto un gran bene di voi.',
      'en: At the meeting last night I sang your praises and gave the chairman your card.',
      'de: Gestern im Verband habe ich Sie in den höchsten Tönen gelobt und Ihre Karte weitergegeben.',
      'fr: Hier à la réunion j’ai chanté vos louanges et donné votre carte au président.',
      'es: Ayer en la junta hablé maravillas de vosotros y le di vuestra tarjeta al presidente.',
    ],
  ],
  'they offer to bring us together': [
    'in',
    ['recommendation'],
    [
      'it: Se vuole la metto in contatto con mio cognato, che sta ristrutturando.',
      'en: Glad to connect you with my brother-in-law if you like, he is renovating.',
      'de: Wenn Sie mögen, mache ich Sie mit meinem Schwager bekannt, der baut gerade um.',
      'fr: Si vous voulez, je vous mets en relation avec mon beau-frère, qui rénove.',
      'es: Si quiere, le pongo en contacto con mi cuñado, que está de reformas.',
    ],
  ],
};

describe.each(Object.entries(families))('%s', (_, [direction, kinds, sayings]) => {
  test.each(sayings)('%s', (saying) => {
    expect(said(direction, saying.slice(0, 2), saying.slice(4)).toSorted()).toEqual(kinds);
  });
});
