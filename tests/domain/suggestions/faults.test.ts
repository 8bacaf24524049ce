import { describe, expect, test } from 'vitest';
import { type Families, said } from './said';

const families: Families = {
  'it came broken': [
    'in',
    ['complaint'],
    [
      'it: La merce è arrivata danneggiata.',
      'en: The goods arrived damaged.',
      'de: Die Ware kam beschädigt an.',
      'fr: La marchandise est arrivée abîmée.',
      'es: La mercancía llegó dañada.',
    ],
  ],
  'they are disappointed': [
    'in',
    ['complaint'],
    [
      'it: Siamo molto delusi.',
      'en: We are very disappointed.',
      'de: Wir sind sehr enttäuscht.',
      'fr: Nous sommes très déçus.',
      'es: Estamos muy decepcionados.',
    ],
  ],
  'it has not come': [
    'in',
    ['complaint'],
    [
      'it: Non ho ancora ricevuto i pezzi.',
      'en: I still have not received the parts.',
      'de: Die Teile sind immer noch nicht da.',
      'fr: Je n’ai toujours pas reçu les pièces.',
      'es: Todavía no he recibido las piezas.',
    ],
  ],
  'the bill is wrong': [
    'in',
    ['complaint'],
    [
      'it: La fattura è sbagliata.',
      'en: The invoice is wrong.',
      'de: Die Rechnung ist falsch.',
      'fr: La facture est fausse.',
      'es: La factura está mal.',
    ],
  ],
  'it does not work': [
    'in',
    ['complaint'],
    [
      'it: Il lettore non funziona.',
      'en: The reader does not work.',
      'de: Das Lesegerät funktioniert nicht.',
      'fr: Le lecteur ne fonctionne pas.',
      'es: El lector no funciona.',
    ],
  ],
  'nobody has called back': [
    'in',
    ['complaint'],
    [
      'it: Nessuno mi ha richiamato.',
      'en: Nobody has called me back.',
      'de: Niemand hat mich zurückgerufen.',
      'fr: Personne ne m’a rappelé.',
      'es: Nadie me ha devuelto la llamada.',
    ],
  ],
  'something is missing': [
    'in',
    ['complaint'],
    [
      'it: Manca una scatola.',
      'en: One box is missing.',
      'de: Es fehlt ein Karton.',
      'fr: Il manque un carton.',
      'es: Falta una caja.',
    ],
  ],
  'it is late': [
    'in',
    ['complaint'],
    [
      'it: La consegna è in ritardo.',
      'en: The delivery is late.',
      'de: Die Lieferung ist verspätet.',
      'fr: La livraison est en retard.',
      'es: La entrega va con retraso.',
    ],
  ],
  'it will not do': [
    'in',
    ['complaint'],
    [
      'it: Così non va.',
      'en: This is not acceptable.',
      'de: So geht das nicht.',
      'fr: Ce n’est pas acceptable.',
      'es: Esto no es aceptable.',
    ],
  ],
  'they complain': [
    'in',
    ['complaint'],
    [
      'it: Devo fare un reclamo.',
      'en: I have to make a complaint.',
      'de: Ich muss etwas reklamieren.',
      'fr: Je dois faire une réclamation.',
      'es: Tengo que poner una reclamación.',
    ],
  ],
  'a repair did not last': [
    'in',
    ['complaint'],
    [
      'it: La riparazione è durata due giorni.',
      'en: The repair lasted two days.',
      'de: Die Reparatur hat zwei Tage gehalten.',
      'fr: La réparation a tenu deux jours.',
      'es: La reparación ha durado dos días.',
    ],
  ],
  'they have been without since a day': [
    'in',
    ['complaint'],
    [
      'it: Da sabato gli ospiti sono senza acqua calda.',
      'en: Our guests have had no hot water since Saturday.',
      'de: Seit Samstag haben unsere Gäste kein warmes Wasser.',
      'fr: Nos clients sont sans eau chaude depuis samedi.',
      'es: Desde el sábado los huéspedes están sin agua caliente.',
    ],
  ],
  'deadlines were missed': [
    'in',
    ['complaint'],
    [
      'it: È già il terzo termine non rispettato.',
      'en: That makes three missed deadlines.',
      'de: Das ist schon der dritte geplatzte Termin.',
      'fr: C’est déjà le troisième délai non respecté.',
      'es: Ya van tres plazos incumplidos.',
    ],
  ],
  'they came late and left early': [
    'in',
    ['complaint'],
    [
      'it: Attesi alle 9, arrivati alle 15 e andati via senza finire.',
      'en: Due at 9, turned up at 3 and left without finishing.',
      'de: Um 9 angekündigt, um 15 Uhr gekommen und unverrichteter Dinge wieder gefahren.',
      'fr: Attendus à 9 h, arrivés à 15 h et repartis sans avoir fini.',
      'es: Citados a las 9, llegaron a las 15 y se fueron sin terminar.',
    ],
  ],
  'they rang and rang': [
    'in',
    ['complaint'],
    [
      'it: Ho chiamato cinque volte e non risponde nessuno.',
      'en: I have rung five times and got nowhere.',
      'de: Fünfmal habe ich angerufen und lande immer in der Warteschleife.',
      'fr: J’ai appelé cinq fois et je tombe toujours sur le répondeur.',
      'es: He llamado cinco veces y siempre salta el contestador.',
    ],
  ],
  'one thing should be made better': [
    'in',
    ['complaint'],
    [
      'it: La maniglia invece andrebbe rivista.',
      'en: The handle, though, needs rethinking.',
      'de: Der Griff dagegen müsste überarbeitet werden.',
      'fr: La poignée, en revanche, serait à revoir.',
      'es: El asa, en cambio, habría que mejorarla.',
    ],
  ],
  'it is still wrong after we saw to it': [
    'in',
    ['complaint'],
    [
      'it: Il lavello che avete sistemato a ottobre perde di nuovo.',
      'en: The sink you fixed in October is dripping again.',
      'de: Das Waschbecken, das Sie im Oktober repariert haben, tropft wieder.',
      'fr: L’évier que vous avez réparé en octobre fuit de nouveau.',
      'es: El fregadero que arreglasteis en octubre vuelve a gotear.',
    ],
  ],
  'bills still come to the wrong name': [
    'in',
    ['complaint'],
    [
      'it: Continuo a ricevere le bollette intestate al vecchio titolare.',
      'en: I keep getting bills in the name of somebody who moved out long ago.',
      'de: Ich bekomme immer noch Rechnungen auf den Namen des Vorbesitzers.',
      'fr: Je reçois toujours des factures au nom de quelqu’un qui est parti.',
      'es: Sigo recibiendo facturas a nombre del antiguo dueño.',
    ],
  ],
  'solved already': [
    'in',
    [],
    [
      'it: Non funzionava la stampa, ma ho trovato: tutto risolto, non serve richiamarmi.',
      'en: Printing did not work, but never mind, all sorted now.',
      'de: Der Druck ging nicht, hat sich aber erledigt, Sie brauchen nicht anzurufen.',
      'fr: L’impression ne marchait pas, mais c’est réglé, inutile de me rappeler.',
      'es: No funcionaba la impresión, pero ya está resuelto, no hace falta que me llames.',
    ],
  ],
  'the fault was not ours': [
    'in',
    [],
    [
      'it: Non sono stati i vostri a lasciare aperto il cancello, siamo stati noi.',
      'en: It was not your men who left the tap running, it was us.',
      'de: Es waren nicht Ihre Leute, die das Tor offen gelassen haben, das waren wir.',
      'fr: Ce n’est pas votre équipe qui a laissé le robinet ouvert, c’est nous.',
      'es: No fueron los vuestros quienes dejaron la puerta abierta, fuimos nosotros.',
    ],
  ],
  'it never missed a beat': [
    'in',
    ['praise'],
    [
      'it: Un anno di lavoro e non ha perso un colpo.',
      'en: A year of work and it has not missed a beat.',
      'de: Ein Jahr im Einsatz und sie läuft wie am ersten Tag.',
      'fr: Un an de service et elle n’a jamais flanché.',
      'es: Un año de trabajo y no ha fallado ni una vez.',
    ],
  ],
  'people of gold': [
    'in',
    ['praise'],
    [
      'it: I vostri montatori sono ragazzi d’oro.',
      'en: Your fitters are worth their weight in gold.',
      'de: Ihre Monteure sind Gold wert.',
      'fr: Vos monteurs sont en or.',
      'es: Vuestros montadores son oro puro.',
    ],
  ],
};

describe.each(Object.entries(families))('%s', (_, [direction, kinds, sayings]) => {
  test.each(sayings)('%s', (saying) => {
    expect(said(direction, saying.slice(0, 2), saying.slice(4)).toSorted()).toEqual(kinds);
  });
});
