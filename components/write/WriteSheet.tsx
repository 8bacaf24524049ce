import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { PlaceToWrite } from '@/domain/followUps/placeToWrite';
import type { Contact, Tone } from '@/domain/people/contact';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { type Purpose, purposeWords } from '@/domain/templates/purpose';
import type { Template } from '@/domain/templates/template';
import { wordingFor } from '@/domain/templates/thanksText';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import { Preview } from './Preview';
import { renderedFor } from './renderedFor';
import { ToneChoice, type Wording } from './ToneChoice';

export interface TextChosen {
  readonly subject: string;
  readonly opening: string;
  readonly close: string;
}

export interface WriteSheetProps {
  readonly contact: Contact;
  readonly purpose: Purpose;
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
  const { contact, purpose, place, tone, templates, moment } = props;
  const [turn, setTurn] = useState(0);
  const [subject, setSubject] = useState<string | null>(null);
  const [wording, setWording] = useState<Wording>(() =>
    wordingFor({ contact, tone, interfaceLanguage: moment.locale }),
  );
  const fitting = fittingTemplates(templates, { ...wording, purpose, talk: null });
  const template = fitting[turn % Math.max(fitting.length, 1)];
  if (template === undefined) return null;
  const rendered = renderedFor(template, { contact, tone, talk: null, moment });
  const chosen = { subject: subject ?? template.subject ?? '', ...rendered };
  return (
    <Sheet title={i18n.t('write.title', [personName(contact)])} onClose={props.onClose}>
      <ToneChoice
        wording={wording}
        onWording={(next) => {
          setWording(next);
          props.onTone(next);
        }}
      />
      {place?.threadId === null && <Subject text={chosen.subject} onChange={setSubject} />}
      <Preview
        contact={contact}
        prompt={i18n.t(purposeWords[purpose].promptKey)}
        language={wording.language}
        rendered={rendered}
        ownGreeting={tone.greeting}
        turn={{ at: (turn % fitting.length) + 1, of: fitting.length }}
        onTurn={() => setTurn(turn + 1)}
      />
      <Where contact={contact} place={place} onPress={() => props.onWrite(chosen)} />
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
  readonly onPress: () => void;
}

function Where({ contact, place, onPress }: WhereProps) {
  const isNew = place?.threadId === null;
  return (
    <div>
      <div className="acts">
        <Button look="main" icon="mail" disabled={place === null} onClick={onPress}>
          {i18n.t(isNew ? 'button.newMessage' : 'button.intoReply')}
        </Button>
      </div>
      <p className="hint" role="status">
        {whereWords(place, contact)}
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
