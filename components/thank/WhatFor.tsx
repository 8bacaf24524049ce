import { useState } from 'react';
import { i18n } from '#i18n';
import { type Occasion, occasionSchema } from '@/domain/followUps/occasion';
import { fittingTemplates } from '@/domain/templates/chooseTemplate';
import { occasionWords } from '@/domain/templates/occasionWords';
import { languagesOf } from '@/domain/templates/templatesIn';
import { Button } from '../ui/Button';
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
      <fieldset className="choice">
        <legend className="label">{i18n.t('picker.occasions')}</legend>
        <div className="choice-options">
          {occasionSchema.options.map((occasion) => (
            <Button
              key={occasion}
              small
              disabled={!isOpen && elsewhere === null}
              onClick={() => insert(props, occasion, wording)}
            >
              {i18n.t(occasionWords[occasion].nameKey)}
            </Button>
          ))}
        </div>
      </fieldset>
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
