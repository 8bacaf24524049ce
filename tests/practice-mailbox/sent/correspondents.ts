import type { MailLanguage } from '../mailboxData';

/** Somebody to whom Marta writes regularly, on a line: nobody of the story, and nobody real. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
  readonly language: MailLanguage;
  /** What they write about. */
  readonly about: string;
  /** Days from one mail to the next, how far each is from that at most, and since how many days. */
  readonly everyDays: number;
  readonly jitter: number;
  readonly since: number;
  /** Days since the last mail; whoever is beyond their rhythm has become quiet. */
  readonly silent: number;
  /** Somebody of the same company who is written to as well. */
  readonly with?: string;
}

type Line = readonly [
  name: string,
  address: string,
  language: MailLanguage,
  about: string,
  rhythm: readonly [everyDays: number, jitter: number, since: number, silent: number],
  also?: string,
];

const lines: readonly Line[] = [
  [
    'Ilaria Bassi',
    'ilaria.bassi@bassimobili.example',
    'it',
    'le lampade da tavolo',
    [7, 2, 260, 4],
  ],
  [
    'Davide Serrani',
    'd.serrani@serranihotel.example',
    'it',
    'le camere al secondo piano',
    [10, 3, 400, 6],
  ],
  [
    'Ugo Serrani',
    'u.serrani@serranihotel.example',
    'it',
    'il pagamento di giugno',
    [30, 5, 300, 21],
  ],
  ['Elena Moroni', 'elena@studiomoroni.example', 'it', 'il disegno della sala', [12, 3, 420, 9]],
  ['Franz Huber', 'huber@huberlicht.example', 'de', 'die Leuchten für den Flur', [14, 3, 380, 11]],
  ['Katrin Vogel', 'k.vogel@vogelraum.example', 'de', 'das Angebot vom Mai', [21, 4, 420, 16]],
  ['Jonas Vogel', 'j.vogel@vogelraum.example', 'de', 'die Lieferzeiten', [45, 6, 360, 38]],
  [
    'Amélie Durand',
    'amelie.durand@durandatelier.example',
    'en',
    'the pendant lights',
    [15, 4, 330, 12],
  ],
  ['Pietro Gallo', 'pietro.gallo@example.com', 'it', 'la lampada del nonno', [60, 8, 420, 52]],
  [
    'Rosa Ferri',
    'rosa.ferri@ferrigioielli.example',
    'it',
    'le vetrine',
    [9, 2, 240, 5],
    'Livia Ferri <livia.ferri@ferrigioielli.example>',
  ],
  ['Oscar Lindqvist', 'oscar@lindqvistdesign.example', 'en', 'the spring order', [28, 5, 410, 19]],
  ['Hanna Lindqvist', 'hanna@lindqvistdesign.example', 'en', 'the invoices', [56, 7, 400, 44]],
  [
    'Bianca Tosi',
    'bianca.tosi@tosiristoranti.example',
    'it',
    'le luci del dehors',
    [11, 3, 200, 8],
  ],
  ['Corrado Tosi', 'corrado.tosi@tosiristoranti.example', 'it', 'il collaudo', [33, 6, 390, 27]],
  ['Mei Tanaka', 'mei.tanaka@tanakastore.example', 'en', 'the paper lamps', [18, 4, 350, 14]],
  ['Kenji Ito', 'ito@itohome.example', 'en', 'the samples', [24, 5, 370, 20]],
  ['Salma Haddad', 'salma@haddadinteriors.example', 'en', 'the villa', [16, 4, 300, 13]],
  ['Omar Haddad', 'omar@haddadinteriors.example', 'en', 'the customs papers', [40, 6, 320, 35]],
  ['Nina Kovač', 'nina.kovac@kovacrooms.example', 'en', 'the bedside lights', [13, 3, 280, 10]],
  ['Luis Prado', 'luis@pradoarquitectos.example', 'en', 'the library', [22, 5, 400, 17]],
  ['Carla Prado', 'carla@pradoarquitectos.example', 'en', 'the drawings', [35, 6, 380, 31]],
  ['Sofia Rinaldini', 'sofia@teatrorinaldini.example', 'it', 'il foyer', [8, 2, 180, 5]],
  ['Massimo Leone', 'm.leone@leoneufficio.example', 'it', 'le postazioni', [20, 4, 420, 70]],
  ['Greta Sommer', 'greta.sommer@sommerhaus.example', 'de', 'die Stehlampen', [17, 4, 420, 95]],
  ['Tommaso Riva', 'tommaso@rivanautica.example', 'it', 'le luci di bordo', [25, 5, 420, 120]],
  ['Alice Beaumont', 'alice@beaumontbooks.example', 'en', 'the reading lamps', [19, 4, 420, 150]],
];

export const correspondents: readonly Correspondent[] = lines.map(
  ([name, address, language, about, [everyDays, jitter, since, silent], also]) => ({
    name,
    address,
    language,
    about,
    everyDays,
    jitter,
    since,
    silent,
    ...(also === undefined ? {} : { with: also }),
  }),
);
