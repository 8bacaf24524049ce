import type { Contact } from './contact';

/**
 * Names of desks, not of people: RFC 2142 (info, sales, support …) and how offices in the five languages of Premura are
 * written in addresses. One can write to them as to anybody; several people answer there.
 */
const DESKS = new Set(
  `info sales support service marketing office contact hello team help billing accounts accounting invoice invoices
orders purchasing procurement logistics shipping hr jobs careers press media admin administration reception enquiries
inquiries webmaster hostmaster abuse security privacy helpdesk customerservice customercare
informazioni vendite commerciale assistenza supporto amministrazione contabilita fatture fatturazione ordini acquisti
logistica spedizioni magazzino segreteria ufficio ufficiotecnico ufficioacquisti direzione risorseumane personale
stampa contatti prenotazioni servizioclienti clienti
kontakt vertrieb verkauf kundenservice kundendienst buero buchhaltung rechnung rechnungen rechnungswesen bestellung
bestellungen einkauf versand lager logistik verwaltung sekretariat zentrale empfang personal bewerbung presse technik
ventes commercial assistance sav comptabilite facturation factures facture commandes achats logistique expedition
secretariat accueil direction rh recrutement presse serviceclient serviceclients contacts devis reservation reservations
ventas comercial soporte ayuda administracion contabilidad facturas facturacion pedidos compras logistica almacen
secretaria recepcion direccion rrhh empleo prensa contacto atencionalcliente clientes reservas`.split(
    /\s+/u,
  ),
);

/** "info-it@", "sales.de@": the desk of a country. */
const COUNTRY = /^(.+)[._-][a-z]{2}$/u;

/** A mailbox of several people (STATUS, "shared mailbox"): the user's word, else every address is one of a desk. */
export function isRoleAddress({ care, addresses }: Pick<Contact, 'care' | 'addresses'>): boolean {
  return care?.isRoleAddress ?? isEachADesk(addresses);
}

export function isEachADesk(addresses: Contact['addresses']): boolean {
  return addresses.length > 0 && addresses.every(isDesk);
}

function isDesk(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*/u, '');
  const own = COUNTRY.exec(local)?.[1] ?? local;
  return DESKS.has(own.replaceAll(/[._-]/gu, ''));
}
