import type { StoryThread } from './storyTypes';
import { conversation, exchangeWith } from './telling';

const lena = exchangeWith('lena');
const karl = exchangeWith('karl');
const tomas = exchangeWith('tomas');
const henrik = exchangeWith('henrik');
const grace = exchangeWith('grace');
const margit = exchangeWith('margit');

/** Brandt Technik: used to an answer within two hours; this one has waited for seven. */
const brandt: readonly StoryThread[] = [
  conversation(
    ['lena-kabel', 'Angebot 2211, Rückfrage Kabel'],
    [
      lena.i(
        '15d 09:20',
        'wie besprochen das Angebot 2211 für Halle 2, mit Montage in zwei Abschnitten.',
      ),
      lena.they(
        '15d 13:40',
        'Guten Tag Frau Neri,\n\ndanke, das sieht gut aus. Ich melde mich nach der Freigabe.\n\nMit freundlichen Grüßen',
      ),
      lena.they(
        '7h',
        'Guten Morgen Frau Neri,\n\nwelches Kabel brauchen wir für Halle 2, das mit 3 oder das mit 5 Metern?\n\nMit freundlichen Grüßen',
        { isUnread: true },
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['lena-halle-1', 'AW: Beleuchtung Halle 1'],
    [
      lena.they(
        '102d 10:10',
        'Guten Tag Frau Neri,\n\nkönnen Sie die Leuchten in Halle 1 im August tauschen, wenn die Produktion steht?\n\nMit freundlichen Grüßen',
      ),
      lena.i(
        '102d 11:55',
        'ja, in der zweiten Augustwoche. Wir sind zu dritt und brauchen zwei Tage.',
      ),
      lena.they(
        '86d 09:00',
        'Guten Tag Frau Neri,\n\nalles montiert, der Meister ist zufrieden.\n\nMit freundlichen Grüßen',
      ),
      lena.i('86d 10:40', 'das freut mich. Danke, dass Sie es mir schreiben.'),
      lena.they(
        '68d 14:30',
        'Guten Tag Frau Neri,\n\nan Tor 4 fällt eine Leuchte immer wieder aus.\n\nMit freundlichen Grüßen',
      ),
      lena.i(
        '68d 16:10',
        'noch kein Ergebnis, und ich sage es Ihnen lieber gleich: Der Hersteller prüft das Netzteil. Ich schreibe Ihnen spätestens am Freitag wieder.',
      ),
      lena.i('65d 09:30', 'das Netzteil war es. Der Ersatz ist morgen bei Ihnen.'),
      lena.they(
        '65d 10:05',
        'Guten Tag Frau Neri,\n\ndanke, dass Sie sich auch ohne Neuigkeiten gemeldet haben.\n\nMit freundlichen Grüßen',
      ),
      lena.they(
        '50d 11:20',
        'Guten Tag Frau Neri,\n\nTor 4 läuft. Für Halle 2 brauchen wir bald ein Angebot.\n\nMit freundlichen Grüßen',
      ),
      lena.i('50d 12:35', 'gern. Schicken Sie mir den Grundriss, dann rechne ich es durch.'),
      lena.they(
        '32d 08:40',
        'Guten Tag Frau Neri,\n\nder Grundriss von Halle 2 ist unterwegs.\n\nMit freundlichen Grüßen',
      ),
      lena.i('32d 10:20', 'ist da, danke. Das Angebot haben Sie in der Woche ab dem 1.'),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
];

/** Haas Messebau: four months without a word. */
const haas: readonly StoryThread[] = [
  conversation(
    ['karl-messe', 'Messestand Frankfurt'],
    [
      karl.they(
        '273d 10:00',
        'Sehr geehrte Frau Neri,\n\nfür den Stand in Frankfurt brauchen wir 40 Strahler zur Miete.\n\nMit freundlichen Grüßen',
      ),
      karl.i('273d 15:30', 'gern. Das Angebot folgt morgen.'),
      karl.they(
        '250d 09:45',
        'Sehr geehrte Frau Neri,\n\nbitte noch zehn dazu.\n\nMit freundlichen Grüßen',
      ),
      karl.i('249d 09:00', 'die fünfzig sind reserviert.'),
      karl.they(
        '227d 11:20',
        'Sehr geehrte Frau Neri,\n\nzwei Strahler waren defekt.\n\nMit freundlichen Grüßen',
      ),
      karl.i('226d 16:40', 'das tut mir leid. Ich ziehe die beiden von der Rechnung ab.'),
      karl.they(
        '202d 14:10',
        'Sehr geehrte Frau Neri,\n\nwann kommt die berichtigte Rechnung?\n\nMit freundlichen Grüßen',
      ),
      karl.i(
        '200d 18:00',
        'anbei die berichtigte Rechnung. Entschuldigen Sie, dass es gedauert hat.',
      ),
      karl.they(
        '179d 09:30',
        'Sehr geehrte Frau Neri,\n\nfür den Herbst haben wir noch nicht entschieden.\n\nMit freundlichen Grüßen',
      ),
      karl.i('178d 10:00', 'danke für die Nachricht. Ich melde mich im Juni noch einmal.'),
      karl.i('154d 09:15', 'wie sieht es für den Herbst aus?'),
      karl.i('131d 09:40', 'darf ich noch einmal fragen, ob Sie für den Herbst Strahler brauchen?'),
    ],
    { labels: ['Clienti'] },
  ),
];

/** Lakeside Hotels: an hour of their time yesterday, and a frank no. */
const lakeside: readonly StoryThread[] = [
  conversation(
    ['tomas-no', 'Lobby lighting: our decision'],
    [
      tomas.i(
        '15d 10:00',
        'here is the offer for the lobby with the delivery times we discussed. I am glad to come by and show the two fixtures.',
      ),
      tomas.they(
        '15d 16:20',
        'Dear Ms Neri,\n\nthank you. Could you show us both fixtures here, in the lobby? We could do the afternoon two weeks from now.\n\nKind regards',
      ),
      tomas.they(
        '1d 16:30',
        'Dear Ms Neri,\n\nthank you for the hour you gave us this afternoon. I would rather tell you plainly: we have chosen another supplier for the lobby. Their delivery time was four weeks shorter, and we open in March.\n\nI was impressed by the demo.\n\nKind regards',
        { isUnread: true },
      ),
    ],
    { labels: ['inbox', 'Prospects'] },
  ),
  conversation(
    ['tomas-first', 'Lighting for our lakeside lobby'],
    [
      tomas.they(
        '88d 11:00',
        'Dear Ms Neri,\n\nwe are refurbishing the lobby of our hotel at Stresa and are looking for a lighting partner. Would you like to see it?\n\nKind regards',
      ),
      tomas.i(
        '88d 12:30',
        'thank you for writing. I would like to see the lobby, ideally at dusk. Would Thursday suit you?',
      ),
      tomas.they(
        '70d 09:40',
        'Dear Ms Neri,\n\nthank you for the visit. We are waiting for the architect’s drawings.\n\nKind regards',
      ),
      tomas.i('70d 10:15', 'thank you. I will hold the dates in November for you.'),
      tomas.they(
        '51d 14:00',
        'Dear Ms Neri,\n\nplease find the drawings attached.\n\nKind regards',
      ),
      tomas.i('51d 15:45', 'I have them, thank you. You will have our first ideas by Friday.'),
      tomas.i(
        '33d 09:50',
        'as promised, our ideas for the lobby: two fixtures, one mood for the day and one for the evening.',
      ),
      tomas.they(
        '33d 17:05',
        'Dear Ms Neri,\n\nwe like the second one. Please send an offer.\n\nKind regards',
      ),
    ],
    { labels: ['inbox', 'Prospects'] },
  ),
];

/** Nordljus: used to write every twenty days, silent for sixty. */
const nordljus: readonly StoryThread[] = [
  conversation(
    ['henrik-dealers', 'Dealer prices for the north'],
    [
      henrik.they(
        '130d 10:20',
        'Hi Marta,\n\ncould we talk about dealer prices for Sweden and Norway?\n\nHenrik',
      ),
      henrik.i('130d 11:00', 'sure. I’ll send you a first list this week.'),
      henrik.they('112d 09:15', 'Got the list, thanks. The freight is what hurts.\n\nHenrik'),
      henrik.i('112d 13:50', 'I see. Let me ask for a rate from Trieste.'),
      henrik.i('95d 10:00', 'here’s the rate from Trieste: a third less.'),
      henrik.they('95d 15:30', 'That helps a lot. Talking to my board.\n\nHenrik'),
      henrik.they('77d 12:00', 'Board says yes to a trial order. More soon.\n\nHenrik'),
      henrik.i('77d 12:40', 'great to read. Tell me when you’d like it there.'),
      henrik.i('61d 09:30', 'any news on the trial order?'),
      henrik.they('60d 18:20', 'Not yet, it’s stuck with purchasing. Margit has it.\n\nHenrik'),
    ],
    { labels: ['inbox', 'Prospects'] },
  ),
  conversation(
    ['henrik-stand', 'Meeting at the light fair'],
    [
      henrik.they(
        '200d 10:00',
        'Hi Marta,\n\nare you at the fair in April? Our stand is right across from yours.\n\nHenrik',
      ),
      henrik.i('200d 10:45', 'yes, come over for a coffee.'),
      henrik.they('182d 09:00', 'Good to meet you. Sending our catalogue.\n\nHenrik'),
      henrik.i('182d 09:40', 'got it, thanks. Page 12 is lovely.'),
      henrik.i('165d 10:10', 'did you find somebody for the installation in Malmö?'),
      henrik.they('165d 14:00', 'We did, through you. Thanks!\n\nHenrik'),
      henrik.they('147d 11:30', 'Malmö is up and shining. Pictures next week.\n\nHenrik'),
      henrik.i('147d 12:00', 'can’t wait to see them.'),
    ],
    { labels: ['Prospects'] },
  ),
  conversation(
    ['margit-terms', 'Terms of payment'],
    [
      margit.they(
        '212d 13:00',
        'Dear Ms Neri,\n\nplease note that our terms of payment are 30 days net.\n\nRegards\nMargit Sandberg',
      ),
      margit.i('212d 14:10', 'thank you, I have noted it.'),
    ],
    { labels: ['Prospects'] },
  ),
];

/** A newcomer's first question, this morning. */
const newcomer: readonly StoryThread[] = [
  conversation(
    ['grace-question', 'Do you ship to Ireland?'],
    [
      grace.they(
        '3h',
        'Hi there,\n\nI design small restaurants in Dublin and I love your cord pendants. Do you ship to Ireland, and how long would twelve of them take?\n\nThanks,\nGrace Okafor\nOkafor Design',
        { isUnread: true },
      ),
    ],
  ),
];

export const abroad: readonly StoryThread[] = [
  ...newcomer,
  ...lakeside,
  ...brandt,
  ...nordljus,
  ...haas,
];
