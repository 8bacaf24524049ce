import type { StoryThread } from './storyTypes';
import { conversation, exchangeWith } from './telling';

const anna = exchangeWith('anna');
const bruno = exchangeWith('bruno');
const arianna = exchangeWith('arianna');
const paolo = exchangeWith('paolo');
const nadia = exchangeWith('nadia');
const stefania = exchangeWith('stefania');
const ferrero = exchangeWith('ferrero');

/** Vetreria Conti: all goes well, and she says so. */
const vetreria: readonly StoryThread[] = [
  conversation(
    ['anna-montaggio', 'Montaggio finito'],
    [
      anna.they(
        '13d 17:05',
        'Ciao Marta,\ndomani finiamo di montare le lampade sopra il banco. Ti faccio sapere.\nAnna',
      ),
      anna.i('13d 17:30', 'perfetto. Se manca qualche gancio, il furgone passa da voi alle 11.'),
      anna.they(
        '12d 18:40',
        'Ciao, montaggio finito e collaudato. Siete stati puntualissimi, e non è scontato.\nA presto,\nAnna',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['anna-inaugurazione', '🎉 Inaugurazione del nuovo laboratorio 🎉'],
    [
      anna.they(
        '58d 12:10',
        'Ciao Marta,\nil 20 inauguriamo il laboratorio nuovo: vieni? Le tue lampade fanno la loro figura.\nAnna',
      ),
      anna.i('58d 12:45', 'ci vengo molto volentieri, grazie dell’invito.'),
      anna.i('35d 09:20', 'grazie della serata: è stato bello vedere il vetro sotto quella luce.'),
      anna.they(
        '35d 10:02',
        'Grazie a te di essere venuta! Ti scrivo per le lampade sopra il banco.\nAnna',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['anna-forno', 'Luci per il nuovo forno'],
    [
      anna.they(
        '217d 11:00',
        'Buongiorno, cerco luci che reggano il calore vicino al forno. Ne avete?\nAnna Conti',
      ),
      anna.i('217d 14:20', 'sì, fino a 60 gradi. Ti va se passo a vedere le distanze?'),
      anna.they('194d 10:15', 'Grazie della visita. Aspetto i due preventivi.\nAnna'),
      anna.i('194d 16:40', 'eccoli: il primo con il braccio fisso, il secondo snodato.'),
      anna.they(
        '171d 09:30',
        'Prendo lo snodato. Vi ho scelto perché venite quando lo dite.\nAnna',
      ),
      anna.i('171d 10:05', 'grazie, è la cosa più bella che mi si possa dire. Consegna giovedì 4.'),
      anna.i('149d 09:00', 'va tutto bene con le luci del forno?'),
      anna.they('149d 18:12', 'Benissimo. Il braccio è stato un’ottima idea.\nAnna'),
      anna.they('126d 12:30', 'Mi servirebbe un preventivo anche per il banco, con calma.\nAnna'),
      anna.i('126d 15:00', 'te lo preparo per settembre, così lo discutiamo a ferie finite.'),
      anna.i('103d 09:10', 'come promesso, ecco il preventivo per il banco.'),
      anna.they('103d 11:48', 'Va bene, ci penso a settembre. Buone ferie!\nAnna'),
      anna.i('80d 10:00', 'ferie finite: ti serve qualche altra misura per il banco?'),
      anna.they('80d 16:25', 'No, è chiaro. Ordino a giorni.\nAnna'),
    ],
    { labels: ['Clienti'] },
  ),
];

/** Ceramiche Fabbri: samples were promised. */
const fabbri: readonly StoryThread[] = [
  conversation(
    ['bruno-campioni', 'Campioni per lo showroom'],
    [
      bruno.they(
        '22d 10:20',
        'Ciao Marta,\n\nper lo showroom vorrei provare tre temperature di colore. Riesci a mandarmi dei campioni?\n\nBruno',
      ),
      bruno.i('22d 11:00', 'certo. Preparo tre campioni: 2700, 3000 e 4000.'),
      bruno.they('5d 09:50', 'Ciao Marta,\n\ni campioni sono poi partiti?\n\nBruno'),
      bruno.i('4d 10:35', 'non ancora, mi mancava il 4000. Te li spedisco entro domani sera.'),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['bruno-vetrina', 'Vetrina di via Manzoni'],
    [
      bruno.they(
        '102d 15:00',
        'Ciao Marta,\n\nin vetrina le piastrelle lucide riflettono troppo. Idee?\n\nBruno',
      ),
      bruno.i(
        '102d 17:20',
        'sì: due faretti da terra con lente stretta. Te ne porto una coppia da provare.',
      ),
      bruno.they('82d 11:25', 'Provati: molto meglio. Ne prendo quattro.\n\nBruno'),
      bruno.i('82d 11:50', 'grazie Bruno, consegna mercoledì.'),
      bruno.i('61d 09:30', 'i quattro faretti fanno il loro lavoro?'),
      bruno.they('61d 20:10', 'Sì! La gente si ferma. Grazie.\n\nBruno'),
      bruno.they(
        '41d 08:30',
        'Ciao Marta,\n\nstiamo rifacendo lo showroom, ti chiamo in settimana.\n\nBruno',
      ),
      bruno.i('41d 09:05', 'chiamami quando vuoi, meglio la mattina.'),
    ],
    { labels: ['Clienti'] },
  ),
];

/** Tipografia Corti: half-way through a piece of work. */
const corti: readonly StoryThread[] = [
  conversation(
    ['arianna-mostra', 'Catalogo e luci della mostra'],
    [
      arianna.they(
        '51d 10:40',
        'Ciao Marta,\nil 20 dicembre smontiamo la mostra. Fino ad allora le luci restano così?\nArianna',
      ),
      arianna.i('51d 11:30', 'sì, con un controllo a metà strada: passo io a vedere.'),
      arianna.they(
        '36d 09:00',
        'Nella sala 2 la carta dei fogli antichi prende troppa luce: si può abbassare?\nArianna',
      ),
      arianna.i('36d 09:45', 'la abbasso domattina a 50 lux, prima che apriate.'),
      arianna.they('20d 12:15', 'Sala 2 perfetta, la conservatrice è contenta.\nArianna'),
      arianna.i('20d 12:50', 'bene! Grazie di avermelo scritto.'),
      arianna.i(
        '6d 09:10',
        'siamo a metà strada con la mostra: va meglio, peggio o come ti aspettavi?',
      ),
      arianna.they(
        '6d 17:35',
        'Come mi aspettavo, anzi un po’ meglio. L’unico pensiero resta la sala 4.\nArianna',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['arianna-reparto-stampa', 'Reparto stampa: luce a 5000 K'],
    [
      arianna.they(
        '96d 14:00',
        'Ciao Marta,\nper confrontare le prove colore ci serve luce a 5000 K. La fate?\nArianna',
      ),
      arianna.i('96d 15:10', 'sì, con resa cromatica 98. Ti porto una lampada da provare.'),
      arianna.they('81d 10:30', 'Provata, la teniamo. Ne servono altre tre.\nArianna'),
      arianna.i('81d 11:00', 'arrivano martedì. Grazie!'),
      arianna.i('66d 09:30', 'le tre nuove vanno d’accordo con la prima?'),
      arianna.they('66d 13:05', 'Identiche. A settembre parliamo della mostra.\nArianna'),
    ],
    { labels: ['Clienti'] },
  ),
];

/** Cantine Bassi: always wrote every twenty days, and has been silent for thirty-four. */
const bassi: readonly StoryThread[] = [
  conversation(
    ['paolo-barricaia', 'Luci della barricaia'],
    [
      paolo.they(
        '86d 07:50',
        'Buongiorno dottoressa Neri,\n\nla barricaia è pronta: quando può venire?\n\nPaolo Bassi',
      ),
      paolo.i('86d 09:00', 'martedì prossimo alle 8, prima che cominciate.'),
      paolo.they(
        '69d 08:10',
        'Buongiorno,\n\nmi piace la proposta calda. Mi chiami prima delle 9, poi sono in vigna.\n\nPaolo Bassi',
      ),
      paolo.i('69d 08:35', 'La chiamo domani alle 8.15. Grazie.'),
      paolo.they(
        '52d 08:05',
        'Buongiorno,\n\nprocediamo con la proposta calda, dopo la vendemmia.\n\nPaolo Bassi',
      ),
      paolo.i(
        '52d 09:10',
        'grazie. Mi faccio sentire a vendemmia finita, e Le auguro una buona annata.',
      ),
      paolo.i(
        '35d 08:40',
        'come è andata la vendemmia? Quando Le fa comodo fissiamo il montaggio.',
      ),
      paolo.they(
        '34d 07:45',
        'Buongiorno,\n\nbene, poca ma buona. Le scrivo io appena respiro.\n\nPaolo Bassi',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['paolo-degustazione', 'Sala degustazione'],
    [
      paolo.they(
        '174d 08:00',
        'Buongiorno,\n\nnella sala degustazione il rosso sembra marrone. È la luce?\n\nPaolo Bassi',
      ),
      paolo.i('174d 09:20', 'quasi certamente sì. Le porto due lampade da confrontare.'),
      paolo.they('156d 08:20', 'Buongiorno,\n\naveva ragione. Ne ordino sei.\n\nPaolo Bassi'),
      paolo.i('156d 08:55', 'grazie della fiducia. Consegna venerdì mattina presto.'),
      paolo.i('139d 08:15', 'è tutto come si aspettava, con le sei lampade?'),
      paolo.they('139d 12:30', 'Buongiorno,\n\nfinalmente il rosso è rosso.\n\nPaolo Bassi'),
      paolo.they(
        '121d 07:55',
        'Buongiorno,\n\nun collega di Gattinara cerca lo stesso. Gli ho dato il Suo numero.\n\nPaolo Bassi',
      ),
      paolo.i('121d 08:30', 'grazie: so che in gioco c’è la Sua parola. Ne avrò cura.'),
      paolo.i(
        '104d 09:00',
        'il Suo collega di Gattinara ha le sue lampade, e mi dice che è contento.',
      ),
      paolo.they('104d 19:20', 'Buongiorno,\n\nme l’ha detto anche lui. Bene così.\n\nPaolo Bassi'),
    ],
    { labels: ['Clienti'] },
  ),
];

/** Serra Cosmetici: a quote that nobody answered, and thirty-three days of silence. */
const serra: readonly StoryThread[] = [
  conversation(
    ['nadia-preventivo', 'Preventivo specchi illuminati'],
    [
      nadia.they(
        '88d 10:25',
        'Buongiorno,\nvorremmo specchi con luce per le cabine, una dozzina. Grazie\nNadia Serra',
      ),
      nadia.i(
        '88d 12:00',
        'grazie della richiesta. Ho bisogno di due misure: larghezza e altezza della parete.',
      ),
      nadia.they('69d 09:40', 'Buongiorno,\n70 × 90 per tutte e dodici.\nNadia Serra'),
      nadia.i('69d 11:10', 'ecco il preventivo per i dodici specchi, con due varianti di luce.'),
      nadia.they('51d 16:30', 'Buongiorno,\nlo stiamo valutando con l’architetto.\nNadia Serra'),
      nadia.i(
        '51d 17:00',
        'certo. Se l’architetto ha domande, rispondo volentieri anche a Lei direttamente.',
      ),
      nadia.they(
        '33d 10:05',
        'Buongiorno,\nc’è anche un’altra proposta sul tavolo, dobbiamo confrontarle bene.\nNadia Serra',
      ),
      nadia.i(
        '33d 11:20',
        'capisco. Se mi dice che cosa pesa di più nel confronto, preparo i dati che servono.',
      ),
    ],
    { labels: ['inbox', 'Clienti'] },
  ),
  conversation(
    ['nadia-camerini', 'Camerini del punto vendita'],
    [
      nadia.they(
        '215d 11:15',
        'Buongiorno,\nnei camerini la pelle sembra grigia. Ci può consigliare?\nNadia Serra',
      ),
      nadia.i(
        '215d 12:40',
        'sì: serve una luce frontale, non dall’alto. Vengo a vedere quando preferisce.',
      ),
      nadia.they(
        '197d 09:50',
        'Buongiorno,\ngrazie della visita. Aspettiamo la proposta.\nNadia Serra',
      ),
      nadia.i('197d 15:30', 'ecco la proposta, con le foto che ho fatto da voi.'),
      nadia.they('179d 10:10', 'Buongiorno,\nva bene, procedete.\nNadia Serra'),
      nadia.i('179d 10:55', 'grazie. Il montaggio è giovedì, a negozio chiuso.'),
      nadia.i('160d 09:30', 'va tutto bene nei camerini?'),
      nadia.they('160d 18:05', 'Buongiorno,\nmolto bene, le clienti lo notano.\nNadia Serra'),
      nadia.they('142d 12:20', 'Buongiorno,\nuna lampada lampeggia. È in garanzia?\nNadia Serra'),
      nadia.i('142d 12:45', 'sì. Il tecnico passa domani alle 9.'),
      nadia.they('124d 10:00', 'Buongiorno,\nstiamo pensando di rifare le cabine.\nNadia Serra'),
      nadia.i('124d 10:30', 'bene: quando avrete un’idea dei tempi, ne parliamo.'),
      nadia.i(
        '106d 09:15',
        'Le auguro buone ferie. A settembre riprendiamo il discorso delle cabine.',
      ),
      nadia.they('106d 13:40', 'Buongiorno,\na settembre senz’altro, buone ferie.\nNadia Serra'),
    ],
    { labels: ['Clienti'] },
  ),
];

/** Single touches, and a mail that nobody has answered. */
const single: readonly StoryThread[] = [
  conversation(
    ['stefania-lampadario', 'Riparazione lampadario'],
    [
      stefania.they(
        '74d 20:15',
        'Buonasera, riparate anche lampadari antichi? Ne ho uno di mia nonna.\nStefania Moro',
      ),
      stefania.i(
        '73d 09:10',
        'noi no, ma in via Solferino c’è chi lo fa molto bene: la Bottega Lumi. Dica pure che la manda Marta Neri.',
      ),
      stefania.they('73d 12:00', 'Gentilissima, grazie mille!\nStefania'),
    ],
  ),
  conversation(
    ['ferrero-fiera', 'Dopo la fiera: le lampade da banco'],
    [
      ferrero.i(
        '5d 11:30',
        'grazie dei dieci minuti che mi ha dedicato in fiera. Come d’accordo, Le mando le misure delle lampade da banco.',
      ),
    ],
    { labels: [] },
  ),
];

export const italians: readonly StoryThread[] = [
  ...vetreria,
  ...fabbri,
  ...corti,
  ...bassi,
  ...serra,
  ...single,
];
