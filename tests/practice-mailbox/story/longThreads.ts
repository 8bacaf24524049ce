import type { StoryMessage, StoryThread } from './storyTypes';
import { type Exchange, exchangeWith } from './telling';

const sara = exchangeWith('sara');
const ottavia = exchangeWith('ottavia');

const rooms = [
  'la hall',
  'il bar',
  'la scala',
  'il corridoio 1',
  'le camere 101 e 102',
  'la terrazza',
];
const asks = [
  'per $1 quante lampade servono alla fine?',
  'il cliente chiede se in $1 si può scendere a 2700.',
  'mi confermi la quota dei punti luce: $1.',
  'ho cambiato il soffitto: guarda la tavola di $1.',
  'domani vado in cantiere, controllo $1.',
];
const answers = [
  'confermato, per $1 ci sono già nell’ordine.',
  'sì, nessun problema. Aggiorno la scheda.',
  'ricevuto, la tavola nuova è chiara.',
  'le porto io in cantiere, così le proviamo sul posto.',
];

function filled(texts: readonly string[], i: number): string {
  const text = texts[i % texts.length] ?? '';
  return text.replace('$1', rooms[i % rooms.length] ?? '');
}

/** Three mails at a time, every thirteen days: sixty of them make twenty touches, the last two days ago. */
function hotelMails(): readonly StoryMessage[] {
  const mails: StoryMessage[] = [];
  for (let touch = 19; touch >= 0; touch--) {
    const day = 2 + touch * 13;
    const i = 19 - touch;
    mails.push(
      sara.they(`${day}d 09:${10 + i}`, `Ciao Marta,\n${filled(asks, i)}\nSara`),
      sara.i(`${day}d 11:${10 + i}`, filled(answers, i)),
      sara.they(`${day}d 16:${10 + i}`, touch === 0 ? lastOfSara : 'Grazie, a posto.\nSara'),
    );
  }
  return mails;
}

const lastOfSara =
  'Perfetto. Allora aspetto il preventivo per la terrazza entro venerdì a mezzogiorno, come mi hai detto al telefono.\nUn caro saluto,\nSara';

/** Two mails every five days: two hundred make a hundred touches, the last three days ago. */
function palaceMails(): readonly StoryMessage[] {
  return Array.from({ length: 100 }, (_, i) => palaceTouch(ottavia, i)).flat();
}

function palaceTouch({ they, i: me }: Exchange, i: number): readonly StoryMessage[] {
  const day = 3 + (99 - i) * 5;
  const minute = 10 + (i % 50);
  const more = { quotes: false };
  return [
    they(`${day}d 09:${minute}`, `Ciao Marta,\n${filled(asks, i)}\nOttavia`, more),
    me(`${day}d 12:${minute}`, filled(answers, i + 1), more),
  ];
}

/** The thread of sixty mails and the one of two hundred: told by rule, since nobody reads them all. */
export const longThreads: readonly StoryThread[] = [
  {
    key: 'sara-hotel',
    subject: 'Hotel Lario: luci, tavole e varianti',
    labels: ['inbox', 'Clienti'],
    messages: hotelMails().map((mail) => ({ ...mail, quotes: false })),
  },
  {
    key: 'ottavia-palazzo',
    subject: 'Palazzo Visconti, diario dei lavori',
    labels: ['inbox', 'Clienti'],
    messages: palaceMails(),
  },
];
