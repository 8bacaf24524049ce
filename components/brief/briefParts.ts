import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Note } from '@/domain/people/note';
import type { PersonRecord } from '@/domain/records/record';
import type { Retention } from '@/domain/retention/retention';
import type { StatusDetails } from '@/domain/retention/statusDetails';
import { interactionWords } from '../contact/interactionWords';
import { statusSentence } from '../contact/statusSentence';
import { dayWord } from '../words/dayWord';
import { type Moment, zonedAt } from '../words/moment';
import { shortName } from '../words/personName';
import { expectsLines } from './expectsLines';
import { openLines } from './openLines';
import { promiseLines } from './promiseLines';
import { reachLines } from './reachLines';
import { worthKnowingLines } from './worthKnowingLines';

/** What the brief rests on. */
export interface BriefFacts {
  readonly contact: Contact;
  readonly retention: Retention;
  readonly details: StatusDetails;
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** By due. */
  readonly followUps: readonly FollowUp[];
  readonly records: readonly PersonRecord[];
  readonly notes: readonly Note[];
}

export interface BriefPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** DESIGN §7, "Brief": everything worth knowing before a visit, on one screen; what is not known is not there. */
export function briefParts(facts: BriefFacts, moment: Moment): readonly BriefPart[] {
  const { records, contact, notes } = facts;
  const parts = [
    { title: i18n.t('brief.stands'), lines: [standing(facts, moment)] },
    { title: i18n.t('brief.lastWord'), lines: lastWords(facts, moment) },
    { title: i18n.t('brief.open'), lines: openLines(facts, moment) },
    { title: i18n.t('record.section.promises'), lines: promiseLines(records, moment) },
    { title: i18n.t('record.section.expects'), lines: expectsLines(records, moment) },
    { title: i18n.t('care.channelLabel'), lines: reachLines(contact) },
    { title: i18n.t('brief.worthKnowing'), lines: worthKnowingLines(records, notes) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function standing({ retention, contact, details }: BriefFacts, moment: Moment): string {
  return statusSentence(retention, shortName(contact), { moment, details });
}

/** The last word, and the last talk where that was a mail: what was said aloud is forgotten first. */
function lastWords({ interactions, contact }: BriefFacts, moment: Moment): readonly string[] {
  const last = interactions.at(-1);
  const talk = interactions.findLast(({ kind }) => kind !== 'message');
  const each = new Set([last, talk].filter((one) => one !== undefined));
  return [...each].map((one) => {
    const { head, rest } = interactionWords(one, shortName(contact));
    return `${dayWord(zonedAt(one.at, moment).toPlainDate(), moment)} · ${head}${rest}`;
  });
}
