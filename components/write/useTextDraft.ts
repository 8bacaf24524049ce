import { useState } from 'react';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { phraseOf } from '@/domain/templates/fieldWords';
import { plainTemplate } from '@/domain/templates/plainTemplate';
import { wordingFor } from '@/domain/templates/thanksText';
import { languagesOf } from '@/domain/templates/templatesIn';
import { renderedFor } from './renderedFor';
import type { Wording } from './ToneChoice';
import type { WriteSheetProps } from './WriteSheet';

/** The text as it stands while the user chooses its tone, its fields and what else it settles. */
export function useTextDraft(props: WriteSheetProps) {
  const { contact, purpose, tone, templates, moment, followUp, records } = props;
  const [turn, setTurn] = useState(0);
  const [subject, setSubject] = useState<string | null>(null);
  const [topic, setTopic] = useState(() => phraseOf(followUp.topic) ?? '');
  const [day, setDay] = useState(props.proposedDay);
  const [alsoIds, setAlsoIds] = useState<readonly string[]>([]);
  const [wording, setWording] = useState<Wording>(() =>
    wordingFor({
      contact,
      tone,
      interfaceLanguage: moment.locale,
      languages: languagesOf(templates),
    }),
  );
  const fitting = fittingTemplates(templates, { ...wording, purpose, talk: null });
  const all = fitting.length > 0 ? fitting : [plainTemplate(wording)];
  const template = all[turn % all.length] ?? plainTemplate(wording);
  const due = day === '' ? null : { on: day };
  const of = { contact, tone, talk: null, moment, followUp, records, topic, day: due };
  const rendered = renderedFor(template, of);
  return {
    template,
    rendered,
    wording,
    turn: turn % all.length,
    of: all.length,
    topic,
    day,
    chosen: { subject: subject ?? template.subject ?? '', ...rendered, day: due, alsoIds },
    setSubject,
    setTopic,
    setDay,
    setAlsoIds,
    onTurn: () => setTurn(turn + 1),
    setWording: (next: Wording) => {
      setWording(next);
      props.onTone(next);
    },
  };
}
