import type { Naming } from './page/mail';

const stranger: Naming = { pane: 'full', rows: 'address', chips: 'address' };
const byAddress: Naming = { pane: 'address', rows: 'address', chips: 'full' };
/** Known to Outlook, yet the list still says the address. */
const known: Naming = { pane: 'name', rows: 'address', chips: 'name' };
/** Nowhere an address but in what an answer quotes. */
const nameOnly: Naming = { pane: 'name', rows: 'name', chips: 'name' };

/**
 * Whom Outlook names how in the story: for tests that need one of each. Strangers are whoever is not here; people at the
 * user's own company are named only.
 */
export const outlookNaming: Readonly<Record<string, Naming>> = {
  'm.belli@officinebelforte.example': known,
  'anna@vetreriaconti.example': known,
  'l.krueger@brandt-technik.example': byAddress,
  'bruno.fabbri@fabbriceramiche.example': nameOnly,
  'paolo.bassi@cantinebassi.example': nameOnly,
  'grace@okafordesign.example': stranger,
  'ottavia.lenzi@lenzirestauri.example': { ...known, chips: 'full' },
  'dario.neri@nerilighting.example': nameOnly,
  'carla.neri@nerilighting.example': nameOnly,
};
