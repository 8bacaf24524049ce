import type { DayWords } from './dayWords';

export const french: DayWords = {
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months:
    'janvier|janv,fevrier|fevr,mars,avril|avr,mai,juin,juillet|juil,aout,septembre|sept,octobre|oct,novembre|nov,decembre|dec'.split(
      ',',
    ),
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    dix: 10,
    vingt: 20,
    trente: 30,
    'quarante-huit': 48,
    'quarante huit': 48,
    'vingt-quatre': 24,
  },
  units: {
    heure: 'hours',
    heures: 'hours',
    h: 'hours',
    jour: 'days',
    jours: 'days',
    'jours ouvres': 'working',
    'jours ouvrables': 'working',
    semaine: 'weeks',
    semaines: 'weeks',
    mois: 'months',
  },
  rules: [
    [
      'none',
      "hier|avant-hier|ce matin|depuis {day}|{day} dernier|(?:semaine|mois) (?:derniere|dernier|passee?)|{day} passe|bon(?:ne)? (?:{day}|semaine|fin de semaine|journee)|a ce jour|jusqu'(?:a )?aujourd'hui",
    ],
    ['day-after-tomorrow', 'apres[- ]demain'],
    ['tomorrow', 'demain(?: matin| apres-midi| soir| midi| dans la journee)?'],
    ['in-a-week', "(?:dans|sous|d'ici) (?:huit|8) jours|sous huitaine|aujourd'hui en huit"],
    [
      'in-two-weeks',
      "(?:dans|sous|d'ici) (?:quinze jours|une quinzaine(?: de jours)?)|sous quinzaine",
    ],
    [
      'today',
      "aujourd'hui|ce soir|cet apres[- ]midi|cette apres[- ]midi|dans la journee|en fin de journee|avant ce soir|d'ici ce soir|avant la fin de (?:la )?journee|dans l'apres-midi",
    ],
    [
      'perhaps-today',
      "dans la matinee|dans la soiree|d'ici midi|avant midi|dans les heures qui viennent|dans l'heure",
    ],
    ['week-after-weekday', '{day} en huit'],
    ['two-weeks-after-weekday', '{day} en quinze'],
    [
      'weekday-of-next-week',
      '{day} (?:de )?la semaine prochaine|{day} prochain|la semaine prochaine,? (?:le )?{day}|{day} de la semaine suivante|{day} suivant',
    ],
    ['weekday-with-number', '{day},? (?:le )?{number}'],
    ['weekday', '(?:ce )?{day}'],
    ['end-of-next-month', '(?:la )?fin (?:du )?mois prochain'],
    ['end-of-next-week', '(?:la )?fin (?:de )?(?:la )?semaine prochaine'],
    [
      'end-of-week',
      '(?:la )?fin (?:de )?(?:la |cette )?semaine|cette semaine|dans la semaine|en fin de semaine',
    ],
    ['end-of-month', '(?:la )?fin (?:du |de ce |de )?mois|(?:avant la )?fin de ce mois|ce mois-ci'],
    ['end-of-quarter', '(?:la )?fin (?:du |de )?trimestre'],
    ['end-of-year', "(?:la )?fin (?:de l'|d')?annee|la fin de l'exercice"],
    ['start-of', '(?:debut|au debut du mois de) {month}'],
    ['middle-of', 'mi[- ]{month}'],
    ['end-of', 'fin {month}'],
    [
      'in',
      "(?:dans|sous|d'ici|d'ici a|dans un delai de|dans les|sous un delai de|en) (?:les )?{n} {unit}",
    ],
    [
      'vague',
      'semaine prochaine|mois prochain|prochains jours|prochainement|des que possible|au plus vite|dans les meilleurs delais|sous peu|bientot|le moment venu',
    ],
    ['number', '(?:le|du|au) {number}'],
    ['figures', ''],
  ],
};
