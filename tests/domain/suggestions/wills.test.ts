import { describe, expect, test } from 'vitest';
import { type Families, said } from './said';

const families: Families = {
  'somebody else was settled on': [
    'in',
    ['refusal'],
    [
      'it: La giunta ha optato per un’altra impresa.',
      'en: The committee has settled on another builder.',
      'de: Der Vorstand hat sich auf einen anderen Bauunternehmer festgelegt.',
      'fr: Le bureau a opté pour un autre artisan.',
      'es: La junta se ha decantado por otro constructor.',
    ],
  ],
  'they will not take it': [
    'in',
    ['refusal'],
    [
      'it: Dopo averci pensato, i pannelli non li mettiamo.',
      'en: Having thought about it, we will not be fitting the panels.',
      'de: Nach reiflicher Überlegung nehmen wir von dem Vorhaben Abstand.',
      'fr: Tout bien pesé, nous n’allons pas installer les panneaux.',
      'es: Después de pensarlo, no vamos a poner los paneles.',
    ],
  ],
  'we may begin': [
    'in',
    ['order'],
    [
      'it: Potete cominciare i lavori.',
      'en: You can start on the work now.',
      'de: Sie können mit den Arbeiten beginnen.',
      'fr: Vous pouvez commencer les travaux.',
      'es: Pueden empezar las obras.',
    ],
  ],
  'we were awarded it': [
    'in',
    ['order'],
    [
      'it: La vostra ditta è risultata aggiudicataria della gara.',
      'en: We are pleased to inform you that the contract has been awarded to your firm.',
      'de: Ihrem Unternehmen wurde der Zuschlag erteilt.',
      'fr: Votre société a été retenue pour le marché.',
      'es: Su empresa ha resultado adjudicataria del concurso.',
    ],
  ],
  'it reaches you on a day': [
    'out',
    ['promise 2026-11-20'],
    [
      'it: La nostra relazione le arriverà venerdì.',
      'en: Our report will reach you on Friday.',
      'de: Unser Bericht geht Ihnen am Freitag zu.',
      'fr: Notre rapport vous parviendra vendredi.',
      'es: Nuestro informe le llegará el viernes.',
    ],
  ],
  'in a week you have it': [
    'out',
    ['promise 2026-11-25'],
    [
      'it: Oggi a otto hai la bozza del contratto.',
      'en: A week today you will have the draft contract.',
      'de: Heute in acht Tagen haben Sie den Entwurf von mir.',
      'fr: Dans huit jours vous avez le projet de contrat.',
      'es: De hoy en ocho tienes el borrador del contrato.',
    ],
  ],
  'as soon as it is here we tell': [
    'out',
    ['promise'],
    [
      'it: Appena ho il benestare dell’ufficio tecnico la avviso.',
      'en: As soon as the engineers give me the nod I will let you know.',
      'de: Sobald ich das Okay der Technik habe, sage ich Ihnen Bescheid.',
      'fr: Dès que j’ai le feu vert du bureau d’études, je vous préviens.',
      'es: En cuanto tenga el visto bueno de los técnicos, le aviso.',
    ],
  ],
  'so that they can use it on another day': [
    'out',
    ['promise 2026-11-18'],
    [
      'it: Stasera le mando il file, così domani lo può stampare.',
      'en: I will send you the file tonight so you can print it tomorrow.',
      'de: Heute Abend schicke ich Ihnen die Datei, damit Sie sie morgen drucken können.',
      'fr: Ce soir je vous envoie le fichier pour que vous puissiez l’imprimer demain.',
      'es: Esta tarde le envío el archivo para que mañana lo pueda imprimir.',
    ],
  ],
  'what is done every year': [
    'out',
    [],
    [
      'it: Di solito mandiamo i certificati a gennaio.',
      'en: We usually send the certificates in January.',
      'de: Normalerweise schicken wir die Nachweise im Januar.',
      'fr: D’habitude nous envoyons les attestations en janvier.',
      'es: Normalmente enviamos los certificados en enero.',
    ],
  ],
  'one day instead of another': [
    'in',
    ['meeting 2026-11-24', 'question'],
    [
      'it: Possiamo vederci martedì invece di venerdì?',
      'en: Could we meet on Tuesday instead of Friday?',
      'de: Können wir uns am Dienstag statt Freitag treffen?',
      'fr: Peut-on se voir mardi au lieu de vendredi ?',
      'es: ¿Podemos vernos el martes en lugar del viernes?',
    ],
  ],
  'when could you come and show it': [
    'in',
    ['meeting', 'question'],
    [
      'it: Quando potrebbe passare da noi a mostrarcelo?',
      'en: When could you come and show it to us?',
      'de: Wann könnten Sie bei uns vorbeikommen und es zeigen?',
      'fr: Quand pourriez-vous passer nous le montrer ?',
      'es: ¿Cuándo podría pasarse a enseñárnoslo?',
    ],
  ],
  'they need nothing': [
    'in',
    [],
    [
      'it: Non ci serve altro, grazie.',
      'en: We do not need anything else, thanks.',
      'de: Wir brauchen sonst nichts, danke.',
      'fr: Nous n’avons besoin de rien d’autre, merci.',
      'es: No necesitamos nada más, gracias.',
    ],
  ],
  'they have to think': [
    'in',
    [],
    [
      'it: Ho bisogno di pensarci ancora un po’ sul colore.',
      'en: I need to think about the colour a little longer.',
      'de: Ich muss noch etwas über die Farbe nachdenken.',
      'fr: J’ai besoin de réfléchir encore un peu à la couleur.',
      'es: Necesito pensarme un poco más el color.',
    ],
  ],
};

describe.each(Object.entries(families))('%s', (_, [direction, kinds, sayings]) => {
  test.each(sayings)('%s', (saying) => {
    expect(said(direction, saying.slice(0, 2), saying.slice(4)).toSorted()).toEqual(kinds);
  });
});
