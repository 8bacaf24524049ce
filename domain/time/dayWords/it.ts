import type { DayWords } from './dayWords';

export const italian: DayWords = {
  days: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
  months:
    'gennaio|gen,febbraio|feb,marzo,aprile|apr,maggio|mag,giugno|giu,luglio|lug,agosto|ago,settembre|set,ottobre|ott,novembre|nov,dicembre|dic'.split(
      ',',
    ),
  numbers: {
    un: 1,
    una: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    dieci: 10,
    quindici: 15,
    venti: 20,
    trenta: 30,
    quarantotto: 48,
    ventiquattro: 24,
    settantadue: 72,
  },
  units: {
    ore: 'hours',
    ora: 'hours',
    giorno: 'days',
    giorni: 'days',
    gg: 'days',
    'giorni lavorativi': 'working',
    'giorni feriali': 'working',
    settimana: 'weeks',
    settimane: 'weeks',
    mese: 'months',
    mesi: 'months',
  },
  rules: [
    [
      'none',
      "ieri|l'altro ieri|avantieri|stamattina|stamane|stamani|questa mattina|da oggi|fino a oggi|ad oggi|oggi stesso e",
    ],
    [
      'none',
      '{day} scors[oa]|scors[oa] {day}|(?:settimana|mese) scors[oa]|scors[oa] (?:settimana|mese)|buon(?:a)? (?:domenica|fine settimana|sabato)|(?:nel|del|il|un|ottimo) fine settimana',
    ],
    ['day-after-tomorrow', 'dopodomani|dopo domani|posdomani'],
    [
      'tomorrow',
      'domattina|domani(?: mattina| pomeriggio| sera| in giornata)?|in giornata (?:di )?domani',
    ],
    [
      'today',
      'oggi(?: pomeriggio| stesso)?|stasera|questa sera|stanotte|in giornata|questo pomeriggio|entro sera|prima di sera|entro la giornata',
    ],
    [
      'perhaps-today',
      'nel pomeriggio|in mattinata|in serata|nel primo pomeriggio|per pranzo|entro mezzogiorno|nelle prossime ore',
    ],
    ['in-a-week', 'oggi a otto'],
    ['week-after-weekday', '{day} a otto'],
    [
      'weekday-of-next-week',
      '{day} prossimo|prossim[oa] {day}|{day} (?:della |di )?(?:settimana prossima|prossima settimana|prossima)|(?:settimana prossima|prossima settimana),? (?:il |di )?{day}|{day} della settimana successiva',
    ],
    ['weekday-with-number', '{day},? (?:il )?{number}'],
    ['weekday', '(?:quest[oa] )?{day}'],
    ['end-of-next-month', 'fine (?:del )?(?:mese prossimo|prossimo mese)'],
    ['end-of-next-week', 'fine (?:della )?(?:settimana prossima|prossima settimana)'],
    [
      'end-of-week',
      '(?:entro|per|verso|a|prima della)(?: la)? fine (?:della |di questa )?settimana|entro (?:la|questa) settimana|in settimana|entro questa settimana',
    ],
    ['end-of-month', 'fine (?:del |di questo )?mese|entro (?:il|questo) mese'],
    ['end-of-quarter', 'fine (?:del )?trimestre'],
    ['end-of-year', "fine (?:dell')?anno|fine (?:di )?quest'anno"],
    ['start-of', '(?:inizio|primi(?: giorni)?|i primi)(?: di| del mese di)? {month}'],
    ['middle-of', 'meta(?: di)? {month}'],
    ['end-of', 'fine(?: di| del mese di)? {month}'],
    [
      'in',
      '(?:tra|fra|entro|nel giro di|di qui a|nelle prossime|nei prossimi|in|entro e non oltre) (?:le |i |altr[ei] |al massimo )?{n} {unit}',
    ],
    [
      'vague',
      'settimana prossima|prossima settimana|prossim[ie] giorni|prossime settimane|mese prossimo|prossimo mese|a breve|quanto prima|al piu presto',
    ],
    ['number', '(?:il|del|dal|al|giorno) (?:giorno )?{number}'],
    ['figures', ''],
  ],
};
