import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Interaction, MailInteraction, TalkInteraction } from '@/domain/mail/interaction';
import type { PersonRecord } from '@/domain/records/record';
import { recordKinds } from '../records/recordKinds';
import { recordLine } from '../records/recordLine';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';
import {
  interactionIcon,
  type InteractionWords,
  interactionWords,
  shortDay,
} from './interactionWords';

export interface TimelineProps {
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** Oldest first. */
  readonly records: readonly PersonRecord[];
  readonly name: string;
  /** The head of the section: since when there is something between the two. */
  readonly title: string;
  readonly moment: Moment;
  readonly onEdit: (record: PersonRecord) => void;
  /** Says of a mail that it was no contact, or takes that back. */
  readonly onCorrect?: (mail: MailInteraction) => void;
  /** Takes away a talk that was noted by mistake. */
  readonly onRemove?: (talk: TalkInteraction) => void;
  /** Changes a talk. */
  readonly onEditTalk?: (talk: TalkInteraction) => void;
  /** What can be added. */
  readonly add: ReactNode;
}

const SHOWN_AT_FIRST = 4;

type Entry =
  | { readonly at: number; readonly interaction: Interaction }
  | { readonly at: number; readonly record: PersonRecord };

/** What was between the two, newest first, mails and talks and what is written down; all of it with one click. */
export function Timeline({ name, title, moment, onEdit, add, ...known }: TimelineProps) {
  const { onCorrect, onRemove, onEditTalk } = known;
  const [isWhole, setIsWhole] = useState(false);
  const entries = entriesOf(known);
  const shown = isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const all = entries.length > SHOWN_AT_FIRST && (
    <Button look="link" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
      {isWhole ? i18n.t('button.fewer') : i18n.t('person.all', [String(entries.length)])}
    </Button>
  );
  return (
    <Section
      title={title}
      act={
        <div className="section-acts">
          {add}
          {all}
        </div>
      }
    >
      {entries.length > 0 && (
        <ul className="timeline">
          {shown.map((entry) => (
            <li key={'record' in entry ? entry.record.id : entry.interaction.id}>
              <span className="timeline-day">{shortDay(entry.at, moment)}</span>
              {'record' in entry ? (
                <Record record={entry.record} moment={moment} onEdit={onEdit} />
              ) : (
                <Touch
                  interaction={entry.interaction}
                  name={name}
                  onCorrect={isWhole ? onCorrect : undefined}
                  onRemove={isWhole ? onRemove : undefined}
                  onEditTalk={onEditTalk}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function entriesOf({
  interactions,
  records,
}: Pick<TimelineProps, 'interactions' | 'records'>): readonly Entry[] {
  const entries: readonly Entry[] = [
    ...interactions.map((interaction) => ({ at: interaction.at, interaction })),
    ...records.map((record) => ({ at: record.at, record })),
  ];
  return entries.toSorted((one, other) => other.at - one.at);
}

interface TouchProps {
  readonly interaction: Interaction;
  readonly name: string;
  readonly onCorrect: TimelineProps['onCorrect'];
  readonly onRemove: TimelineProps['onRemove'];
  readonly onEditTalk: TimelineProps['onEditTalk'];
}

function Touch(props: TouchProps) {
  const { interaction, name, onEditTalk } = props;
  const isOut = interaction.kind === 'message' && interaction.isNoContact === true;
  const words = <Words {...interactionWords(interaction, name)} />;
  return (
    <>
      <Icon name={interactionIcon[interaction.kind]} small />
      {interaction.kind !== 'message' && onEditTalk !== undefined ? (
        <button type="button" className="timeline-record" onClick={() => onEditTalk(interaction)}>
          {words}
        </button>
      ) : (
        (isOut && <s>{words}</s>) || words
      )}
      {interaction.kind === 'message' ? (
        <Correct {...props} mail={interaction} isOut={isOut} />
      ) : (
        <Remove {...props} talk={interaction} />
      )}
    </>
  );
}

interface CorrectProps extends Pick<TouchProps, 'onCorrect'> {
  readonly mail: MailInteraction;
  readonly isOut: boolean;
}

function Correct({ mail, isOut, onCorrect }: CorrectProps) {
  if (onCorrect === undefined && !isOut) return null;
  return (
    <Button look="link" onClick={() => onCorrect?.(mail)}>
      {isOut ? i18n.t('button.counts') : i18n.t('button.noContact')}
    </Button>
  );
}

interface RemoveProps extends Pick<TouchProps, 'onRemove'> {
  readonly talk: TalkInteraction;
}

function Remove({ talk, onRemove }: RemoveProps) {
  if (onRemove === undefined) return null;
  return (
    <Button look="link" onClick={() => onRemove(talk)}>
      {i18n.t('button.delete')}
    </Button>
  );
}

interface RecordProps extends Pick<TimelineProps, 'moment' | 'onEdit'> {
  readonly record: PersonRecord;
}

/** Opens its sheet, to be changed or deleted. */
function Record({ record, moment, onEdit }: RecordProps) {
  return (
    <>
      <Icon name={recordKinds[record.kind].icon} small />
      <button type="button" className="timeline-record" onClick={() => onEdit(record)}>
        <bdi>{recordLine(record, moment)}</bdi>
      </button>
    </>
  );
}

function Words({ head, rest }: InteractionWords) {
  return (
    <bdi>
      <strong>{head}</strong>
      {rest}
    </bdi>
  );
}
