import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction, MailInteraction, TalkInteraction } from '@/domain/mail/interaction';
import type { Addressee } from '@/domain/mail/reading';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import type { Retention } from '@/domain/retention/retention';
import type { StatusDetails } from '@/domain/retention/statusDetails';
import { DueSection, type DueSectionProps } from '../due/DueSection';
import { NextStep, type NextStepProps } from '../due/NextStep';
import { NotesSection, type NotesSectionProps } from '../notes/NotesSection';
import { ProblemsSection } from '../records/ProblemsSection';
import type { RecordActs } from '../records/recordActs';
import { WrittenSections } from '../records/WrittenSections';
import { Button } from '../ui/Button';
import type { MenuProps } from '../ui/Menu';
import type { Moment } from '../words/moment';
import { personName, shortName } from '../words/personName';
import { ContactHead } from './ContactHead';
import { NotFollowed } from './NotFollowed';
import { OthersSection } from './OthersSection';
import { StatusBlock } from './StatusBlock';
import { Timeline } from './Timeline';
import { togetherWords } from './togetherWords';

export interface ContactViewProps {
  readonly contact: Contact;
  /** What can be said and done about this person as a whole. */
  readonly menu: MenuProps['items'];
  readonly retention: Retention;
  /** What its reasons are said with. */
  readonly details: StatusDetails;
  /** What is worth knowing beside its reasons. */
  readonly more?: readonly string[];
  /** How their mails have changed (DESIGN P13). */
  readonly tone?: ReactNode;
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** What is written down, oldest first. */
  readonly records: readonly PersonRecord[];
  readonly recordActs: RecordActs;
  /** Who sent them to us (DESIGN P12). */
  readonly sentBy?: ReactNode;
  /** What asks for attention now, the gravest; `null` where nothing does. */
  readonly next: FollowUp | null;
  /** What else is due or will be. */
  readonly others: readonly FollowUp[];
  readonly people: readonly Addressee[];
  readonly moment: Moment;
  /** What Premura proposes because of a mail. */
  readonly proposal?: ReactNode;
  readonly notes: Omit<NotesSectionProps, 'name' | 'moment'>;
  readonly acts: Omit<NextStepProps, 'followUp' | 'moment'> &
    Pick<DueSectionProps, 'onAdd'> & {
      readonly onFollow: (follow: boolean) => void;
      /** Says of a mail that it was no contact, or takes that back. */
      readonly onCorrect?: (mail: MailInteraction) => void;
      /** Takes away a talk that was noted by mistake. */
      readonly onRemove?: (talk: TalkInteraction) => void;
      /** Changes a talk. */
      readonly onEditTalk?: (talk: TalkInteraction) => void;
      readonly onShow: (person: Addressee) => void;
    };
}

/** One person: who it is, how it stands, the one next step, and what is known. */
export function ContactView(props: ContactViewProps) {
  const { contact, moment, people, acts, records, recordActs } = props;
  const written = { records, moment, ...recordActs };
  const isFollowed = contact.followedSince !== null;
  return (
    <article className="contact">
      <div className="pad stack">
        <ContactHead contact={contact} menu={props.menu} />
        {isFollowed ? (
          <Standing {...props} />
        ) : (
          <NotFollowed
            name={personName(contact)}
            ownMails={ownMailsIn(props.interactions)}
            onFollow={() => acts.onFollow(true)}
          />
        )}
      </div>
      {isFollowed && (
        <>
          <ProblemsSection {...written} />
          <DueSection
            followUps={props.others}
            hasNext={props.next !== null}
            moment={moment}
            {...acts}
          />
          <WrittenSections {...written} />
          {props.sentBy}
        </>
      )}
      <OthersSection others={people} onShow={acts.onShow} />
      <NotesSection {...props.notes} name={shortName(contact)} moment={moment} />
      {isFollowed && (
        <Timeline
          interactions={props.interactions}
          name={shortName(contact)}
          title={togetherWords(contact)}
          add={
            <Button look="link" onClick={recordActs.onChoose}>
              {i18n.t('record.write')}
            </Button>
          }
          {...(acts.onCorrect === undefined ? {} : { onCorrect: acts.onCorrect })}
          {...(acts.onRemove === undefined ? {} : { onRemove: acts.onRemove })}
          {...(acts.onEditTalk === undefined ? {} : { onEditTalk: acts.onEditTalk })}
          {...written}
        />
      )}
    </article>
  );
}

function ownMailsIn(interactions: readonly Interaction[]): number {
  return interactions.filter(({ kind, direction }) => kind === 'message' && direction === 'out')
    .length;
}

/** The mails that were read may be older than the day on which Premura first met the person. */
function Standing({ contact, retention, next, interactions, moment, ...rest }: ContactViewProps) {
  const [first] = interactions;
  return (
    <>
      <StatusBlock
        retention={retention}
        name={shortName(contact)}
        seenSince={Math.min(contact.seenSince, first?.at ?? contact.seenSince)}
        moment={moment}
        details={rest.details}
        more={rest.more ?? []}
      />
      {rest.tone}
      {rest.proposal}
      {next && <NextStep key={next.id} followUp={next} moment={moment} {...rest.acts} />}
    </>
  );
}
