import { i18n } from '#i18n';
import { BriefPage } from '@/components/brief/BriefPage';
import { Calm } from '@/components/states/Calm';
import { Opening } from '@/components/states/Opening';
import type { Moment } from '@/components/words/moment';
import { personName } from '@/components/words/personName';
import { briefOf } from '@/entrypoints/sidepanel/briefOf';
import { usePerson } from '@/entrypoints/sidepanel/usePerson';

export interface BriefPaneProps {
  readonly contactId: string;
  readonly moment: Moment;
}

/** The brief about somebody, for paper. */
export function BriefPane({ contactId, moment }: BriefPaneProps) {
  const person = usePerson(contactId);
  if (person === undefined) return <Opening />;
  if (person === null) {
    return <Calm icon="user" title={i18n.t('brief.nobody')} words={i18n.t('brief.nobodyMore')} />;
  }
  return (
    <BriefPage
      name={personName(person.contact)}
      parts={briefOf(person, moment)}
      moment={moment}
      onPrint={() => print()}
    />
  );
}
