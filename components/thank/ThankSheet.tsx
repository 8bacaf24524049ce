import { useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Tone } from '@/domain/people/contact';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { occasionWords } from '@/domain/templates/occasionWords';
import type { Template } from '@/domain/templates/template';
import { languagesOf } from '@/domain/templates/templatesIn';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import { AlsoSettles } from '../write/AlsoSettles';
import { Preview } from '../write/Preview';
import { renderedFor } from '../write/renderedFor';
import type { Wording } from '../write/ToneChoice';
import { presetFor } from './presetFor';
import { WhatFor } from './WhatFor';
import { WhereItGoes, type WhereItGoesProps } from './WhereItGoes';
import { WordingChoice } from './WordingChoice';

/** Why the text is not in the reply; said in kind words. */
export type Refusal = 'alreadyThere' | 'noReplyBox' | 'otherThread' | 'noAnswer';

export interface ThanksChosen extends Wording {
  readonly occasion: Occasion;
  readonly opening: string;
  readonly close: string;
  /** What the same mail settles beside the thanks. */
  readonly alsoIds: readonly string[];
}

export interface ThankSheetProps {
  readonly contact: Contact;
  /** What for; `null` where nobody has said it. */
  readonly occasion: Occasion | null;
  readonly talk: TalkInteraction | null;
  /** The thanks that are due, if any, and what they rest on. */
  readonly due: FollowUp | null;
  readonly records: readonly PersonRecord[];
  /** What else of theirs the mail can settle. */
  readonly also: readonly FollowUp[];
  readonly tone: Tone;
  readonly templates: readonly Template[];
  readonly moment: Moment;
  /** Whether a mail with this person is open, into whose reply the text can go. */
  readonly isOpen: boolean;
  /** Another mail with this person, which can be opened for it; `null` where none is known. */
  readonly elsewhere: { readonly subject: string | null } | null;
  readonly refusal: Refusal | null;
  readonly onTone: (wording: Wording) => void;
  readonly onInsert: (chosen: ThanksChosen) => void;
  readonly onClose: () => void;
}

export function ThankSheet(props: ThankSheetProps) {
  const { contact, occasion } = props;
  return (
    <Sheet title={i18n.t('picker.title', [personName(contact)])} onClose={props.onClose}>
      {occasion === null ? <WhatFor {...props} /> : <Thanks {...props} preset={occasion} />}
    </Sheet>
  );
}

/** The thanks as they would read, with the one line that is the user's own left open. */
function Thanks({ preset, ...props }: ThankSheetProps & { readonly preset: Occasion }) {
  const { contact, talk, tone, templates, moment } = props;
  const [occasion, setOccasion] = useState(preset);
  const [turn, setTurn] = useState(0);
  const [wording, setWording] = useState<Wording>(() => presetFor(props));
  const fitting = fittingTemplates(templates, {
    ...wording,
    purpose: occasion,
    talk: talk?.kind ?? null,
  });
  const template = fitting[turn % Math.max(fitting.length, 1)] ?? null;
  const rendered = template && renderedFor(template, { ...factsOf(props, occasion), moment });
  const [alsoIds, setAlsoIds] = useState<readonly string[]>([]);
  const choose = (chosen: Wording) => {
    setWording(chosen);
    props.onTone(chosen);
  };
  return (
    <>
      <WordingChoice
        occasion={occasion}
        wording={wording}
        languages={languagesOf(templates)}
        onOccasion={(chosen) => {
          setOccasion(chosen);
          setTurn(0);
        }}
        onWording={choose}
      />
      {rendered === null ? (
        <p className="quiet">{i18n.t('picker.noText')}</p>
      ) : (
        <Preview
          contact={contact}
          prompt={i18n.t(occasionWords[occasion].promptKey)}
          language={wording.language}
          rendered={rendered}
          ownGreeting={tone.greeting}
          turn={{ at: (turn % fitting.length) + 1, of: fitting.length }}
          onTurn={() => setTurn(turn + 1)}
        />
      )}
      <AlsoSettles followUps={props.also} ticked={alsoIds} onTick={setAlsoIds} />
      <IntoReply
        {...props}
        onPress={rendered && (() => props.onInsert({ ...wording, ...rendered, occasion, alsoIds }))}
      />
    </>
  );
}

/** What the text rests on: of the thanks that are due only where it is these. */
function factsOf({ contact, tone, talk, due, records }: ThankSheetProps, occasion: Occasion) {
  return { contact, tone, talk, records, followUp: due?.occasion === occasion ? due : null };
}

type IntoReplyProps = Omit<WhereItGoesProps, 'whenOpen'> & {
  readonly onPress: (() => void) | null;
};

function IntoReply({ onPress, ...where }: IntoReplyProps) {
  const { isOpen, elsewhere } = where;
  return (
    <div>
      <div className="acts">
        <Button
          look="main"
          icon="mail"
          disabled={(!isOpen && elsewhere === null) || onPress === null}
          onClick={() => onPress?.()}
        >
          {i18n.t('button.intoReply')}
        </Button>
      </div>
      <WhereItGoes {...where} whenOpen={i18n.t('picker.nothingSent')} />
    </div>
  );
}
