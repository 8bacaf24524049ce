import { useId } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { PlaceToWrite } from '@/domain/followUps/placeToWrite';
import type { Contact, Tone } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { dayNamedIn, type Purpose, purposeWords } from '@/domain/templates/purpose';
import type { Template } from '@/domain/templates/template';
import { languagesOf } from '@/domain/templates/templatesIn';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import { AlsoSettles } from './AlsoSettles';
import { Preview } from './Preview';
import { TextFields } from './TextFields';
import { ToneChoice, type Wording } from './ToneChoice';
import { useTextDraft } from './useTextDraft';

export interface TextChosen {
  readonly subject: string;
  readonly opening: string;
  readonly close: string;
  /** The day that the text names; `null` where it names none. */
  readonly day: Due | null;
  /** What the same mail settles beside what it is for. */
  readonly alsoIds: readonly string[];
}

export interface WriteSheetProps {
  readonly contact: Contact;
  readonly purpose: Purpose;
  readonly followUp: FollowUp;
  readonly records: readonly PersonRecord[];
  /** What else of theirs the mail can settle. */
  readonly also: readonly FollowUp[];
  /** The day that the text proposes; empty where only the user knows it. */
  readonly proposedDay: string;
  /** `null` where nobody knows from which account to write. */
  readonly place: PlaceToWrite | null;
  readonly tone: Tone;
  readonly templates: readonly Template[];
  readonly moment: Moment;
  readonly onTone: (wording: Wording) => void;
  readonly onWrite: (chosen: TextChosen) => void;
  readonly onClose: () => void;
}

/** A text as it would read, with the one line that is the user's own left open, and where it goes. */
export function WriteSheet(props: WriteSheetProps) {
  const { contact, purpose, place, tone, also } = props;
  const draft = useTextDraft(props);
  const { template, rendered, wording, turn, of, chosen } = draft;
  return (
    <Sheet title={i18n.t('write.title', [personName(contact)])} onClose={props.onClose}>
      <ToneChoice
        wording={wording}
        languages={languagesOf(props.templates)}
        onWording={draft.setWording}
      />
      {place?.threadId === null && <Subject text={chosen.subject} onChange={draft.setSubject} />}
      <TextFields
        purpose={purpose}
        template={template}
        moment={props.moment}
        topic={draft.topic}
        day={draft.day}
        onTopic={draft.setTopic}
        onDay={draft.setDay}
      />
      <Preview
        contact={contact}
        prompt={i18n.t(purposeWords[purpose].promptKey)}
        language={wording.language}
        rendered={rendered}
        ownGreeting={tone.greeting}
        turn={{ at: turn + 1, of }}
        onTurn={draft.onTurn}
      />
      <AlsoSettles followUps={also} ticked={chosen.alsoIds} onTick={draft.setAlsoIds} />
      <Where
        contact={contact}
        place={place}
        isDayMissing={dayNamedIn(purpose) !== null && chosen.day === null}
        onPress={() => props.onWrite(chosen)}
      />
    </Sheet>
  );
}

interface SubjectProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function Subject({ text, onChange }: SubjectProps) {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {i18n.t('write.subject')}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface WhereProps extends Pick<WriteSheetProps, 'contact' | 'place'> {
  readonly isDayMissing: boolean;
  readonly onPress: () => void;
}

function Where({ contact, place, isDayMissing, onPress }: WhereProps) {
  const isNew = place?.threadId === null;
  return (
    <div>
      <div className="acts">
        <Button look="main" icon="mail" disabled={place === null || isDayMissing} onClick={onPress}>
          {i18n.t(isNew ? 'button.newMessage' : 'button.intoReply')}
        </Button>
      </div>
      <p className="hint" role="status">
        {isDayMissing ? i18n.t('write.dayNeeded') : whereWords(place, contact)}
      </p>
    </div>
  );
}

function whereWords(place: PlaceToWrite | null, contact: Contact): string {
  if (place === null) return i18n.t('write.noMail', [personName(contact)]);
  if (place.threadId === null) return i18n.t('write.newFrom', [place.account]);
  const { subject } = place;
  return subject ? i18n.t('picker.opensMail', [subject]) : i18n.t('picker.opensLatest');
}
