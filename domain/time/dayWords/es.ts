import type { DayWords } from './dayWords';

export const spanish: DayWords = {
  days: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  months:
    'enero|ene,febrero|feb,marzo|mar,abril|abr,mayo,junio|jun,julio|jul,agosto|ago,septiembre|setiembre|sept,octubre|oct,noviembre|nov,diciembre|dic'.split(
      ',',
    ),
  numbers: {
    un: 1,
    ocho: 8,
    nueve: 9,
    doce: 12,
    catorce: 14,
    'setenta y dos': 72,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    diez: 10,
    quince: 15,
    veinte: 20,
    treinta: 30,
    'cuarenta y ocho': 48,
    veinticuatro: 24,
    'un par de': 2,
  },
  units: {
    hora: 'hours',
    horas: 'hours',
    h: 'hours',
    dia: 'days',
    dias: 'days',
    'dias habiles': 'working',
    'dias laborables': 'working',
    semana: 'weeks',
    semanas: 'weeks',
    mes: 'months',
    meses: 'months',
  },
  rules: [
    [
      'none',
      'ayer|anteayer|esta manana|desde el {day}|{day} pasado|pasado {day}|(?:semana|mes) pasad[oa]|buen (?:fin de semana|{day})|hasta hoy|a dia de hoy|hasta la fecha|el fin de semana',
    ],
    ['day-after-tomorrow', 'pasado manana'],
    [
      'tomorrow',
      'manana(?: por la manana| por la tarde| a primera hora| a ultima hora| mismo| sin falta| al mediodia| a mediodia| a lo largo del dia)?',
    ],
    ['none', '(?:la|una|de) manana'],
    ['week-after-tomorrow', '(?:de )?manana en ocho(?: dias)?'],
    ['in-a-week', '(?:en|dentro de) ocho dias|de hoy en ocho|hoy en ocho'],
    ['in-two-weeks', '(?:en|dentro de) (?:quince dias|una quincena)'],
    [
      'today',
      'hoy(?: mismo)?|esta(?: misma)? tarde|esta(?: misma)? noche|a ultima hora de hoy|en el dia de hoy',
    ],
    [
      'perhaps-today',
      'por la tarde|antes de las (?:dos|tres|cuatro|cinco|seis|siete|ocho)|a mediodia|al mediodia|a ultima hora(?: de la tarde)?|en las proximas horas|antes de comer|antes del mediodia|en una hora|en media hora|luego',
    ],
    ['week-after-weekday', '{day} en ocho(?: dias)?'],
    [
      'weekday-of-next-week',
      '{day} de la (?:proxima semana|semana que viene|semana proxima|semana siguiente)|(?:la )?(?:proxima semana|semana que viene),? (?:el )?{day}|{day} siguiente|{day} de la semana entrante',
    ],
    ['weekday-with-number', '{day},? (?:dia )?{number}'],
    [
      'weekday',
      '(?:este |proximo )?{day}(?: que viene| proximo| de esta semana)?(?: por la (?:manana|tarde))?',
    ],
    [
      'end-of-next-month',
      '(?:fin|finales|final) (?:de|del) (?:mes que viene|proximo mes|mes proximo)',
    ],
    [
      'end-of-next-week',
      '(?:fin|finales|final) (?:de|del) (?:la )?(?:semana que viene|proxima semana)',
    ],
    [
      'end-of-week',
      '(?:a )?(?:finales|final|el final) (?:de|de la|de esta) semana|antes de (?:que )?(?:acabe|termine|acabar|terminar) la semana|antes del (?:fin de semana|finde)|(?:a lo largo de |durante )?esta semana',
    ],
    [
      'end-of-month',
      '(?:fin|finales|final|el fin|el final) (?:de|del|de este) mes|este mes|antes de (?:que )?(?:acabe|termine|cierre|acabar|terminar|cerrar) el mes',
    ],
    [
      'end-of-quarter',
      '(?:fin|finales|final) (?:de|del) trimestre|antes de (?:que )?(?:acabe|termine|acabar|terminar) el trimestre',
    ],
    ['end-of-year', '(?:fin|finales|final) (?:de|del) ano'],
    ['start-of', '(?:principios|primeros|comienzos|inicios) de {month}'],
    ['middle-of', 'mediados de {month}'],
    [
      'end-of',
      '(?:fin|finales|final) de {month}|antes de (?:que )?(?:acabe|termine|acabar|terminar) {month}',
    ],
    [
      'in',
      '(?:en|dentro de|en el plazo de|en un plazo de|en un plazo maximo de|antes de|en menos de|en las proximas|en los proximos|de aqui a|maximo) (?:las |los )?(?:proxim[ao]s )?{n} ?{unit}',
    ],
    [
      'part-of-today',
      'a lo largo del dia|en el dia|antes de que acabe el dia|(?:al|antes del) final del dia|durante el dia|antes de (?:que )?(?:acabar|terminar|termine|cerrar) (?:el dia|la jornada)|al final de la jornada|a final del dia',
    ],
    ['none', 'hace {n} (?:dias?|semanas?|mes(?:es)?|horas?|anos?)'],
    [
      'middle-of-next-week',
      'mediados de (?:la )?(?:semana que viene|proxima semana|semana proxima)',
    ],
    ['middle-of-week', '(?:a )?mediados de (?:la |esta )?semana'],
    ['middle-of-next-month', 'mediados (?:de|del) (?:mes que viene|proximo mes)'],
    ['middle-of-month', 'mediados (?:de|de este) mes'],
    ['end-of-numbered-quarter', '(?:fin|final|finales) (?:de|del) [tq](?<number>[1-4])'],
    [
      'vague',
      'semana que viene|proxima semana|semana proxima|mes que viene|proximo mes|proximos dias|cuanto antes|lo antes posible|en breve|proximamente|a la mayor brevedad|pronto',
    ],
    ['vague', '(?:la )?semana del {number}'],
    ['number', '(?:el|del|al|dia) (?:dia )?{number}'],
    ['figures', ''],
  ],
};
