import { lazy, Suspense } from 'react';
import type { Moment } from '@/components/words/moment';
import type { OpenThread } from '@/domain/mail/openThread';
import { keyOfSheet, type OpenSheet } from './openSheet';
import { PickPane } from './PickPane';
import { RemindPane } from './RemindPane';
import { TalkPane } from './TalkPane';
import { ThankPane } from './ThankPane';
import type { Acts } from './useActs';
import { type Person, usePerson } from './usePerson';
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
const MergePane = lazy(async () => ({ default: (await import('./MergePane')).MergePane }));

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

function PersonSheet(props: PersonSheetProps) {
  const person = usePerson(props.sheet.contactId);
  return <Suspense fallback={null}>{person && <SheetAbout {...props} person={person} />}</Suspense>;
}

interface SheetAboutProps extends PersonSheetProps {
  readonly person: Person;
}

function SheetAbout({ sheet, ...rest }: SheetAboutProps) {
  if (sheet.kind === 'talk') return <TalkPane {...rest} />;
  if (sheet.kind === 'remind') return <RemindPane {...rest} />;
  if (sheet.kind === 'record') return <RecordPane wish={sheet} {...rest} />;
  if (sheet.kind === 'care') return <CarePane {...rest} />;
  if (sheet.kind === 'merge') return <MergePane {...rest} />;
  if (sheet.kind === 'write') return <WritePane followUpId={sheet.followUpId} {...rest} />;
  return <ThankPane occasion={sheet.occasion} {...rest} />;
}
