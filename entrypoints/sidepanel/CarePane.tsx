import { useState } from 'react';
import { i18n } from '#i18n';
import { CareSheet } from '@/components/care/CareSheet';
import { personName, shortName } from '@/components/words/personName';
import { careFaults } from '@/domain/people/careFaults';
import { careForm } from '@/domain/people/careForm';
import { careIn } from '@/domain/people/careIn';
import type { Values } from '@/domain/records/forms/values';
import type { TalkPaneProps } from './TalkPane';
import { useDraftValues } from './useDraftValues';
import { useOneAtATime } from './useOneAtATime';

/** What is said of the relationship as a whole. */
export function CarePane({ person, moment: { now }, acts, selection }: TalkPaneProps) {
  const { contact } = person;
  const draft = useDraftValues(`care:${contact.id}`);
  const [hasTried, setHasTried] = useState(false);
  const values = { ...careForm(contact, now), ...draft.values };
  const faults = careFaults(values, contact, now);
  const close = () => {
    draft.forget();
    selection.setSheet(null);
  };
  const keep = useOneAtATime(async (said: Values) => {
    const request = { contactId: contact.id, ...careIn(said, contact, now) };
    if ((await acts.act('careChanged', request, i18n.t('care.kept'))) !== null) close();
  });
  return (
    <CareSheet
      name={personName(contact)}
      calledName={shortName(contact)}
      values={values}
      faults={hasTried ? faults : {}}
      onChange={(field, value) => draft.change({ [field]: value })}
      onSave={() => {
        const isRight = Object.keys(faults).length === 0;
        if (isRight) keep(values);
        setHasTried(!isRight);
        return isRight;
      }}
      onCancel={close}
      onClose={() => selection.setSheet(null)}
    />
  );
}
