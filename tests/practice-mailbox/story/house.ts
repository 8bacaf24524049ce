import type { StoryThread } from './storyTypes';
import { ago, conversation } from './telling';

/** What is nobody's contact: colleagues, newsletters, machines, notes to oneself. */
export const house: readonly StoryThread[] = [
  conversation(
    ['house-turni', 'Turni della settimana'],
    [
      {
        from: 'dario',
        to: ['me', 'carla'],
        ago: ago('2d 08:30'),
        text: 'Buongiorno,\ni turni della settimana: Marta showroom martedì e giovedì, io cantieri, Carla ufficio.\nDario',
      },
      {
        from: 'me',
        to: ['dario', 'carla'],
        ago: ago('2d 08:42'),
        text: 'Va bene. Giovedì però ho la visita a Brandt: mi copri tu?\nMarta',
      },
      {
        from: 'dario',
        to: ['me'],
        cc: ['carla'],
        ago: ago('2d 09:01'),
        text: 'Sì, ci sono.\nDario',
      },
    ],
  ),
  conversation(
    ['house-supporti', 'Supporti linea 2: quando arrivano?'],
    [
      {
        from: 'me',
        to: ['dario'],
        ago: ago('8d 10:05'),
        text: 'Dario, Belforte aspetta la 4471. Quando arrivano i supporti?\nMarta',
      },
      {
        from: 'dario',
        ago: ago('8d 10:50'),
        text: 'Il fornitore dice “in settimana”. Non mi fido, richiamo giovedì.\nDario',
      },
    ],
    { labels: ['inbox'] },
  ),
  conversation(
    ['house-listino', 'Listino 2027, bozza'],
    [
      {
        from: 'carla',
        ago: ago('11d 15:20'),
        isUnread: true,
        text: 'Ciao Marta,\nti ho lasciato la bozza del listino nella cartella condivisa. Guarda le pagine delle sospensioni.\nCarla',
      },
    ],
  ),
  conversation(
    ['house-gazette', 'La luce che non si vede: cinque progetti'],
    [
      {
        from: 'gazette',
        ago: ago('20m'),
        isUnread: true,
        text: 'La luce che non si vede\n\nCinque progetti in cui l’impianto scompare e resta la stanza.\n\nUn museo a Ravenna, una libreria a Porto, tre case.\n\nRicevi questa mail perché sei tra i lettori di Luce & Progetto.',
      },
    ],
    { labels: ['inbox', 'category/promotions'] },
  ),
  conversation(
    ['house-gazette-2', 'Speciale uffici: abbagliamento zero'],
    [
      {
        from: 'gazette',
        ago: ago('14d 07:00'),
        text: 'Abbagliamento zero\n\nChe cosa dice davvero la norma, e come la leggono tre studi.\n\nRicevi questa mail perché sei tra i lettori di Luce & Progetto.',
      },
    ],
    { labels: ['inbox', 'category/promotions'] },
  ),
  conversation(
    ['house-fiera', 'Il Suo biglietto per la Fiera della Luce'],
    [
      {
        from: 'fair',
        ago: ago('9d 12:00'),
        text: 'Il Suo biglietto è pronto\n\nPadiglioni 2 e 4, dalle 9 alle 18.\n\nMostri il codice all’ingresso.',
      },
    ],
    { labels: ['inbox', 'category/updates'] },
  ),
  conversation(
    ['house-corriere', 'Spedizione consegnata: Fabbri Ceramiche'],
    [
      {
        from: 'parcels',
        ago: ago('5h'),
        text: 'Gentile cliente,\n\nla spedizione 5520-118 è stata consegnata a: FABBRI CERAMICHE.\n\nQuesto messaggio è automatico, si prega di non rispondere.',
      },
    ],
    { labels: ['inbox', 'category/updates'] },
  ),
  conversation(
    ['house-treno', 'Conferma acquisto: Milano - Verona'],
    [
      {
        from: 'rail',
        ago: ago('16d 19:12'),
        text: 'Gentile viaggiatrice,\n\necco la conferma del Suo acquisto.\nMilano Centrale 7:45, Verona Porta Nuova 8:58.\n\nNon risponda a questa mail.',
      },
    ],
    { labels: ['inbox', 'Viaggi'] },
  ),
  conversation(
    ['house-appunti', 'Da fare prima della fiera'],
    [
      {
        from: 'me',
        to: ['me'],
        ago: ago('21d 22:10'),
        text: 'chiamare Bassi\nlampade da banco per Ferrero\nbiglietti nuovi',
      },
      { from: 'me', to: ['me'], ago: ago('20d 07:40'), text: 'anche: portare la prolunga' },
    ],
    { labels: [] },
  ),
  conversation(
    ['house-archivio', 'I: Ordine 2019 Vetreria Conti'],
    [
      // Came over from the old mailbox: written years ago, imported in spring.
      {
        from: 'carla',
        ago: ago('2415d 10:30'),
        importedAgo: ago('190d 03:15'),
        text: 'Ti inoltro il primo ordine della Vetreria, così lo hai in archivio.\nCarla',
      },
    ],
    { labels: ['Archivio'] },
  ),
];

/** The second mailbox: private. */
export const privateThreads: readonly StoryThread[] = [
  conversation(
    ['private-cena', 'Cena di sabato'],
    [
      { from: 'stefania', ago: ago('3d 20:30'), text: 'Ciao, sabato da noi alle 8?\nStefania' },
      {
        from: 'me',
        to: ['stefania'],
        ago: ago('3d 21:02'),
        text: 'Volentieri, porto il dolce.\nMarta',
      },
    ],
  ),
  conversation(
    ['private-treno', 'Conferma acquisto: Milano - Como'],
    [
      {
        from: 'rail',
        ago: ago('6d 08:00'),
        text: 'Ecco la conferma del Suo acquisto.\nMilano Cadorna 9:43.\n\nNon risponda a questa mail.',
      },
    ],
  ),
];
