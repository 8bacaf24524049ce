import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { TalkInteraction, TalkKind, Went } from '@/domain/mail/interaction';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import type { Draft } from '../ui/draft';
import { Icon } from '../ui/Icon';
import { Sheet } from '../ui/Sheet';
import type { Moment } from '../words/moment';
import { HowItWent } from './HowItWent';
import { type TalkWhen, talkTime } from './talkTime';
import { WhenItWas } from './WhenItWas';

export interface Talk {
  readonly kind: TalkKind;
  readonly went: Went;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly said: string;
}

export interface TalkSheetProps {
  /** Full and short name. */
  readonly name: string;
  readonly calledName: string;
  readonly moment: Moment;
  readonly said: Draft;
  /** As it was noted; absent for a new one. */
  readonly before?: TalkInteraction;
  readonly onSave: (talk: Talk, thank: boolean) => void;
  readonly onClose: () => void;
}

/** *We spoke*: one click for how, one for how it went; the rest can stay as it is. */
export function TalkSheet({ name, calledName, moment, said, before, ...on }: TalkSheetProps) {
  const noted = whenNoted(before, moment);
  const [kind, setKind] = useState<TalkKind>(before?.kind ?? 'call');
  const [when, setWhen] = useState(noted);
  const [went, setWent] = useState<Went | null>(before?.went ?? null);
  const isOpen = went === null || (when.word === 'otherDay' && when.day === '');
  const save = (thank: boolean) => {
    if (went === null) return;
    const isAsNoted = when.word === noted.word && when.day === noted.day;
    const at = (isAsNoted && before?.at) || talkTime(when.word, when.day, moment.now);
    on.onSave({ kind, went, at, said: said.text.trim() }, thank);
  };
  return (
    <Sheet title={i18n.t('talk.title', [name])} onClose={on.onClose}>
      <div className="acts">
        <Choice
          label={i18n.t('talk.kind')}
          look="segments"
          options={(['call', 'meeting', 'chat'] as const).map((value) => ({
            value,
            words: i18n.t(`talk.${value}`),
          }))}
          value={kind}
          onChoose={setKind}
        />
        <WhenItWas when={when} today={moment.now.toPlainDate()} onChange={setWhen} />
      </div>
      <HowItWent went={went} onChoose={setWent} />
      <WhatWasSaid said={said} name={calledName} />
      <div className="acts">
        <Saving isNew={before === undefined} isOpen={isOpen} onSave={save} />
        <span className="faint stays">
          <Icon name="lock" small />
          {i18n.t('talk.staysHere')}
        </span>
      </div>
    </Sheet>
  );
}

interface SavingProps {
  readonly isNew: boolean;
  /** Something is not said yet. */
  readonly isOpen: boolean;
  readonly onSave: (thank: boolean) => void;
}

function Saving({ isNew, isOpen, onSave }: SavingProps) {
  return (
    <>
      {isNew && (
        <Button look="main" icon="thank" disabled={isOpen} onClick={() => onSave(true)}>
          {i18n.t('button.saveAndThank')}
        </Button>
      )}
      <Button look={isNew ? 'soft' : 'main'} disabled={isOpen} onClick={() => onSave(false)}>
        {i18n.t('button.save')}
      </Button>
    </>
  );
}

/** The hour of an old one is not asked for, and stays. */
function whenNoted(
  before: TalkInteraction | undefined,
  { now }: Moment,
): { readonly word: TalkWhen; readonly day: string } {
  if (before === undefined) return { word: 'justNow', day: '' };
  const at = Temporal.Instant.fromEpochMilliseconds(before.at);
  return { word: 'otherDay', day: at.toZonedDateTimeISO(now.timeZoneId).toPlainDate().toString() };
}

function WhatWasSaid({ said, name }: { readonly said: Draft; readonly name: string }) {
  const id = useId();
  return (
    <div>
      <div className="label">
        <label htmlFor={id}>{i18n.t('talk.said')}</label>
        <span className="faint">{i18n.t('talk.optional')}</span>
      </div>
      <textarea
        id={id}
        className="field area"
        rows={3}
        maxLength={5_000}
        value={said.text}
        aria-describedby={`${id}-readable`}
        onChange={({ target }) => said.onChange(target.value)}
      />
      <p id={`${id}-readable`} className="hint">
        {i18n.t('note.readable', [name])}
      </p>
    </div>
  );
}
