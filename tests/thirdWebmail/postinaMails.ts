import type { MailPerson } from '../practice-mailbox/mailboxData';

/** A mail as Postina keeps it. */
interface PostinaMail {
  readonly id: string;
  readonly from: MailPerson;
  readonly to: MailPerson;
  /** ISO-8601. */
  readonly at: string;
  readonly isOwn: boolean;
  readonly lines: readonly string[];
  readonly signature?: readonly string[];
  readonly quote?: readonly string[];
}

export interface PostinaThread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly PostinaMail[];
}

const marta: MailPerson = { name: 'Marta Neri', address: 'marta.neri@nerilighting.example' };
const anna: MailPerson = { name: 'Anna Conti', address: 'anna@vetreriaconti.example' };
const bruno: MailPerson = { name: 'Bruno Fabbri', address: 'bruno.fabbri@fabbriceramiche.example' };
const DAY = 86_400_000;

/** Two conversations: Anna's long enough for a rhythm, Bruno's a single mail. */
export function postinaMails(now: number): readonly PostinaThread[] {
  const days = [110, 108, 86, 85, 62, 61, 38, 37, 13];
  const annas = days.map((ago, i): PostinaMail => {
    const isOwn = i % 2 === 1;
    return {
      id: `a${i}`,
      from: isOwn ? marta : anna,
      to: isOwn ? anna : marta,
      at: new Date(now - ago * DAY).toISOString(),
      isOwn,
      lines: isOwn ? ['Ciao Anna,', 'va bene.', 'A presto,'] : ['Ciao Marta,', 'tutto bene.'],
    };
  });
  const at = new Date(now - 4 * DAY).toISOString();
  const one: PostinaMail = {
    id: 'b0',
    from: bruno,
    to: marta,
    at,
    isOwn: false,
    lines: ['Ciao Marta,', 'i campioni sono arrivati.'],
  };
  return [
    { id: 'conv-anna', subject: 'Luci per il nuovo forno', messages: annas },
    { id: 'conv-bruno', subject: 'Campioni', messages: [one] },
  ];
}
