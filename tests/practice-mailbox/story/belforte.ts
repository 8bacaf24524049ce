import type { StoryThread } from './storyTypes';
import { ago, conversation, exchangeWith } from './telling';

const giulia = exchangeWith('giulia');
const marco = exchangeWith('marco');
const elena = exchangeWith('elena');

/** Officine Belforte: the good customer whose delivery is late, with a call this morning. */
export const belforte: readonly StoryThread[] = [
  conversation(
    ['belforte-4471', 'Sollecito consegna 4471'],
    [
      giulia.they(
        '8d 09:12',
        'Buongiorno,\n\nl’ordine 4471 doveva arrivare venerdì e in magazzino non risulta ancora nulla. Può dirmi a che punto siamo?\n\nCordiali saluti',
      ),
      giulia.i(
        '8d 11:40',
        'ho sentito la produzione: mancano i supporti delle lampade della linea 2, il resto è pronto. Le do una data certa appena me la confermano.',
      ),
      giulia.they(
        '1d 09:12',
        'Buongiorno,\n\nnon abbiamo ancora ricevuto il materiale dell’ordine 4471. Ci serve una data certa, per favore: lunedì montiamo la linea.\n\nLa chiamo domani mattina.\n\nCordiali saluti',
        { isUnread: true },
      ),
    ],
    { labels: ['inbox', 'Clienti'], isStarred: true },
  ),
  conversation(
    ['belforte-linea-3', 'Offerta illuminazione linea 3'],
    [
      giulia.they(
        '38d 08:55',
        'Buongiorno,\n\nper la linea 3 ci servono 24 apparecchi come quelli della 2, più i due di emergenza. Quando può farmi avere l’offerta?\n\nCordiali saluti',
      ),
      giulia.i(
        '38d 10:31',
        'grazie della richiesta. L’offerta è da Lei entro venerdì a mezzogiorno.',
      ),
      giulia.i(
        '37d 11:20',
        'come promesso, ecco l’offerta per la linea 3: 24 apparecchi e i due di emergenza, montaggio compreso. I prezzi valgono fino a fine anno.',
      ),
      giulia.they(
        '28d 14:06',
        'Buongiorno,\n\nl’offerta va bene. Ho solo un dubbio sulle emergenze: l’autonomia è di un’ora o di tre?\n\nCordiali saluti',
      ),
      giulia.i('28d 15:22', 'l’autonomia è di tre ore, con prova automatica ogni settimana.'),
      giulia.they(
        '18d 09:40',
        'Buongiorno,\n\nprocediamo con la linea 3: le mando l’ordine in giornata. Grazie per la precisione.\n\nCordiali saluti',
      ),
      giulia.i(
        '18d 10:15',
        'grazie della fiducia. Appena arriva l’ordine Le scrivo la data di consegna.',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['belforte-linea-2', 'Collaudo linea 2'],
    [
      giulia.they(
        '108d 10:05',
        'Buongiorno,\n\nper il collaudo della linea 2 proponiamo giovedì alle 9. Le va bene?\n\nCordiali saluti',
      ),
      giulia.i('108d 11:50', 'giovedì alle 9 va benissimo: ci sarò con il nostro tecnico.'),
      giulia.they(
        '98d 16:30',
        'Buongiorno,\n\ncollaudo superato. Restano due apparecchi che sfarfallano all’accensione: può mandare qualcuno?\n\nCordiali saluti',
      ),
      giulia.i('98d 17:10', 'il tecnico è da voi domani alle 8 con i due ricambi.'),
      giulia.they('88d 09:20', 'Buongiorno,\n\ntutto sistemato, grazie.\n\nCordiali saluti'),
      giulia.i(
        '88d 09:58',
        'mi fa piacere. Tengo d’occhio io i due apparecchi e Le riscrivo fra qualche settimana.',
      ),
      giulia.i('78d 10:00', 'è tutto a posto con i due apparecchi sostituiti?'),
      giulia.they('78d 12:44', 'Buongiorno,\n\nnessun problema finora.\n\nCordiali saluti'),
      giulia.they(
        '68d 11:15',
        'Buongiorno,\n\nmi servono le schede tecniche della linea 2 per l’audit di settembre.\n\nCordiali saluti',
      ),
      giulia.i('68d 12:02', 'ecco le schede. Se l’auditor chiede i certificati, li ho pronti.'),
      giulia.they(
        '58d 08:50',
        'Buongiorno,\n\naudit passato. Grazie anche per i certificati.\n\nCordiali saluti',
      ),
      giulia.i('58d 09:30', 'un’ottima notizia, grazie di avermelo detto.'),
      giulia.they(
        '48d 15:12',
        'Buongiorno,\n\na breve le scrivo per la linea 3, il progetto è stato approvato.\n\nCordiali saluti',
      ),
      giulia.i('48d 16:00', 'aspetto volentieri. Se serve, vengo a vedere gli spazi.'),
    ],
    { labels: ['Clienti'] },
  ),
  conversation(
    ['belforte-sopralluogo', 'Sopralluogo quadri elettrici'],
    [
      {
        from: 'giulia',
        to: ['me', 'ruggero'],
        ago: ago('18d 11:02'),
        text: 'Buongiorno a entrambi,\n\nper la linea 3 l’impiantista vuole vedere i quadri prima del montaggio. Ruggero può giovedì o venerdì: mi dite quando?\n\nCordiali saluti',
      },
      {
        from: 'ruggero',
        to: ['giulia', 'me'],
        ago: ago('17d 18:20'),
        text: 'Buonasera, per me venerdì alle 14. Porto io lo schema dei quadri.\nRuggero',
      },
      {
        from: 'me',
        to: ['ruggero', 'giulia'],
        ago: ago('17d 18:45'),
        text: 'Buonasera,\n\nvenerdì alle 14 va bene, ci vediamo ai cancelli.\n\nA presto,\nMarta Neri',
      },
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['belforte-resi', 'Bolla di reso 118'],
    [
      marco.they(
        '85d 10:30',
        'Ciao Marta, ti è arrivata la bolla 118? Sono i sei diffusori graffiati.\nMarco',
      ),
      marco.i('85d 11:05', 'arrivata. I sei diffusori nuovi partono domani con il nostro furgone.'),
      marco.they(
        '64d 09:15',
        'Ciao Marta, diffusori a posto. Mi mandi anche due metri di guarnizione?\nMarco',
      ),
      marco.i('64d 09:40', 'spediti: arrivano dopodomani.'),
      marco.i('43d 10:10', 'la guarnizione è bastata?'),
      marco.they('43d 14:25', 'Sì, ne avanza. Grazie!\nMarco'),
      marco.they(
        '22d 08:48',
        'Ciao Marta, quando scaricate per la linea 3? Devo liberare la banchina.\nMarco',
      ),
      marco.i('22d 09:30', 'ti do il giorno appena ho l’ordine, almeno una settimana prima.'),
      marco.they('1d 15:33', 'Ciao Marta, banchina 2 libera da lunedì. Quando volete.\nMarco'),
      marco.i('1d 16:02', 'grazie, lo dico al trasportatore.'),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['belforte-qualita', 'Nuovo riferimento controllo qualità'],
    [
      elena.they(
        '10d 09:05',
        'Buongiorno,\n\nda questo mese seguo io il controllo qualità alle Officine Belforte. Per i certificati degli apparecchi può scrivere direttamente a me.\n\nCordiali saluti',
      ),
      elena.i(
        '10d 10:20',
        'piacere di conoscerla, e grazie di avermi scritto. I prossimi certificati arrivano a Lei.',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
];
