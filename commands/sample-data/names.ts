/** Invented people and firms: every combination lives at a domain that cannot exist (RFC 2606, `.example`). */
export const firstNames = (
  'Anna Bruno Carla Dario Elena Fabio Giulia Henrik Irene Jonas Katrin Lena Marco Nadia Olga Paolo Quentin Rita Sara Tomás ' +
  'Ugo Vera Wanda Xavier Yara Zoe Alice Bastien Camille Diego Emma Felix Greta Hugo Inés Julia Karl Lucía Mia Noah'
).split(' ');

export const lastNames = (
  'Conti Rinaldi Krüger Meyer Rossi Serra Bassi Corti Belli Vanni Ferri Haas Moreau Dupont Perrin Molina Herrera Navarro ' +
  'Becker Vogt Lindner Brandt Carter Moss Neary Hughes Walsh Ellis Fabbri Galli Orsi Testa Lombard Girard Roy Vidal Prieto ' +
  'Soler Winter Seidel'
).split(' ');

export const firms = (
  'vetreria officine studio meccanica tipografia cantina legnami forno idraulica arredi glas metall druck holz bau garten ' +
  'atelier menuiserie imprimerie boulangerie taller talleres maderas imprenta bodega works joinery printing foods lighting'
).split(' ');

export const things = [
  'the quote for the second kiln',
  'the drawings of hall 2',
  'il preventivo corretto',
  'la scheda tecnica',
  'das Datenblatt der Pumpe',
  'le devis corrigé',
  'las muestras de tela',
  'the delivery on 12 May',
] as const;

export const troubles = [
  'half of the delivery is missing',
  'la macchina si ferma ogni mattina',
  'die Türen sind verkratzt',
  'la facture est fausse',
  'el pedido llegó tarde',
] as const;

export const noted = [
  'Prefers the phone, before ten.',
  'Second kiln in February; wants the quote in two parts.',
  'Decides with the partner, never alone.',
  'On holiday the first two weeks of August.',
] as const;
