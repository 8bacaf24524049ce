import { lazy, Suspense } from 'react';
import type { Moment } from '@/components/words/moment';
import type { OpenThread } from '@/domain/mail/openThread';
import { keyOfSheet, type OpenSheet } from './openSheet';
import { PickPane } from './PickPane';
import { RemindPane } from './RemindPane';
import { TalkPane } from './TalkPane';
import { ThankPane } from './ThankPane';
import type { Acts } from './useActs';
import { usePerson } from './usePerson';
import type { Selection } from './useSelection';
import { WritePane } from './WritePane';

export interface SheetsProps {
  readonly sheet: OpenSheet;
  readonly thread: OpenThread | null;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** With the forms of all records, which the panel need not load before anybody writes one. */
const RecordPane = lazy(async () => ({ default: (await import('./RecordPane')).RecordPane }));

const CarePane = lazy(async () => ({ default: (await import('./CarePane')).CarePane }));

/** The one sheet that is open. */
export function Sheets(props: SheetsProps) {
  const { sheet, selection } = props;
  return sheet.kind === 'pick' ? (
    <PickPane purpose={sheet.purpose} selection={selection} />
  ) : (
    <PersonSheet key={keyOfSheet(sheet)} {...props} sheet={sheet} />
  );
}

interface PersonSheetProps extends SheetsProps {
  readonly sheet: Exclude<OpenSheet, { kind: 'pick' }>;
}

function PersonSheet({ sheet, ...rest }: PersonSheetProps) {
  const person = usePerson(sheet.contactId);
  if (!person) return null;
  if (sheet.kind === 'talk') return <TalkPane person={person} {...rest} />;
  if (sheet.kind === 'remind') return <RemindPane person={person} {...rest} />;
  if (sheet.kind === 'record' || sheet.kind === 'care') {
    return (
      <Suspense fallback={null}>
        {sheet.kind === 'record' ? (
          <RecordPane person={person} wish={sheet} {...rest} />
        ) : (
          <CarePane person={person} {...rest} />
        )}
      </Suspense>
    );
  }
  if (sheet.kind === 'write') {
    return <WritePane person={person} followUpId={sheet.followUpId} {...rest} />;
  }
  return <ThankPane person={person} occasion={sheet.occasion} {...rest} />;
}
