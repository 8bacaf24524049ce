import { useState } from 'react';
import { i18n } from '#i18n';
import { type Occasion, occasionSchema } from '@/domain/followUps/occasion';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { occasionWords } from '@/domain/templates/occasionWords';
import { languagesOf } from '@/domain/templates/templatesIn';
import { OneOf } from '../ui/OneOf';
import { renderedFor } from '../write/renderedFor';
import { ToneChoice, type Wording } from '../write/ToneChoice';
import { presetFor } from './presetFor';
import type { ThankSheetProps } from './ThankSheet';
import { WhereItGoes } from './WhereItGoes';

/** Nobody has said what for: one click says it, and its text goes into the reply. */
export function WhatFor(props: ThankSheetProps) {
  const { templates, isOpen, elsewhere } = props;
  const [wording, setWording] = useState<Wording>(() => presetFor(props));
  const choose = (chosen: Wording) => {
    setWording(chosen);
    props.onTone(chosen);
  };
  return (
    <>
      <ToneChoice wording={wording} languages={languagesOf(templates)} onWording={choose} />
      <OneOf
        label={i18n.t('picker.occasions')}
        options={occasionSchema.options.map((value) => ({
          value,
          words: i18n.t(occasionWords[value].nameKey),
        }))}
        disabled={!isOpen && elsewhere === null}
        onChoose={(occasion) => insert(props, occasion, wording)}
      />
      <WhereItGoes {...props} whenOpen={i18n.t('picker.oneClick')} />
    </>
  );
}

function insert(props: ThankSheetProps, occasion: Occasion, wording: Wording): void {
  const { contact, tone, talk, records, moment, templates } = props;
  const wanted = { ...wording, purpose: occasion, talk: talk?.kind ?? null };
  const [template] = fittingTemplates(templates, wanted);
  if (template === undefined) return;
  const of = { contact, tone, talk, records, moment, followUp: null };
  props.onInsert({ ...wording, ...renderedFor(template, of), occasion, alsoIds: [] });
}
