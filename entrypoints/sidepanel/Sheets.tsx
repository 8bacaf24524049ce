import { type ComponentType, lazy, Suspense } from 'react';
import type { Moment } from '@/components/words/moment';
import type { OpenThread } from '@/domain/mail/openThread';
import { keyOfSheet, type OpenSheet } from './openSheet';
import { PickPane } from './PickPane';
import { RemindPane } from './RemindPane';
import { TalkPane, type TalkPaneProps } from './TalkPane';
import type { Acts } from './useActs';
import type { Person } from './readPerson';
import { usePerson } from './usePerson';
import type { Selection } from './useSelection';

export interface SheetsProps {
  readonly sheet: OpenSheet;
  readonly thread: OpenThread | null;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** With all templates, or the forms of all records: the panel need not load them before anybody writes. */
const ThankPane = lazy(async () => ({ default: (await import('./ThankPane')).ThankPane }));
const WritePane = lazy(async () => ({ default: (await import('./WritePane')).WritePane }));
const RecordPane = lazy(async () => ({ default: (await import('./RecordPane')).RecordPane }));

const WriteDownPane = lazy(async () => ({
  default: (await import('./WriteDownPane')).WriteDownPane,
}));
const BriefPane = lazy(async () => ({ default: (await import('./BriefPane')).BriefPane }));
const CarePane = lazy(async () => ({ default: (await import('./CarePane')).CarePane }));
const ErasePane = lazy(async () => ({ default: (await import('./ErasePane')).ErasePane }));
const OldTalkPane = lazy(async () => ({ default: (await import('./OldTalkPane')).OldTalkPane }));
const MergePane = lazy(async () => ({ default: (await import('./MergePane')).MergePane }));
const KeysPane = lazy(async () => ({ default: (await import('./KeysPane')).KeysPane }));
const AwayPane = lazy(async () => ({ default: (await import('./AwayPane')).AwayPane }));
const LeftAlonePane = lazy(async () => ({
  default: (await import('./LeftAlonePane')).LeftAlonePane,
}));

/** The one sheet that is open. */
export function Sheets(props: SheetsProps) {
  const { sheet, acts, selection } = props;
  if (sheet.kind === 'pick') return <PickPane purpose={sheet.purpose} selection={selection} />;
  if (sheet.kind === 'keys') {
    return (
      <Suspense fallback={null}>
        <KeysPane selection={selection} />
      </Suspense>
    );
  }
  if (sheet.kind === 'away') {
    return (
      <Suspense fallback={null}>
        <AwayPane moment={props.moment} acts={acts} selection={selection} />
      </Suspense>
    );
  }
  if (sheet.kind === 'left-alone') {
    return (
      <Suspense fallback={null}>
        <LeftAlonePane add={sheet.add} acts={acts} selection={selection} />
      </Suspense>
    );
  }
  return <PersonSheet key={keyOfSheet(sheet)} {...props} sheet={sheet} />;
}

interface PersonSheetProps extends SheetsProps {
  readonly sheet: Extract<OpenSheet, { contactId: string }>;
}

function PersonSheet(props: PersonSheetProps) {
  const person = usePerson(props.sheet.contactId);
  return <Suspense fallback={null}>{person && <SheetAbout {...props} person={person} />}</Suspense>;
}

interface SheetAboutProps extends PersonSheetProps {
  readonly person: Person;
}

/** Those that are about the person alone. */
const plainPanes = {
  talk: TalkPane,
  remind: RemindPane,
  care: CarePane,
  brief: BriefPane,
  erase: ErasePane,
} as const satisfies Partial<Record<OpenSheet['kind'], ComponentType<TalkPaneProps>>>;

function SheetAbout({ sheet, ...rest }: SheetAboutProps) {
  if (sheet.kind === 'record') return <RecordPane wish={sheet} {...rest} />;
  if (sheet.kind === 'write') {
    const { followUpId, purpose } = sheet;
    return <WritePane followUpId={followUpId} purpose={purpose} {...rest} />;
  }
  if (sheet.kind === 'write-down') return <WriteDownPane words={sheet.words} {...rest} />;
  if (sheet.kind === 'thank')
    return <ThankPane occasion={sheet.occasion} next={sheet.next ?? []} {...rest} />;
  return <PlainSheet sheet={sheet} {...rest} />;
}

interface PlainSheetProps extends Omit<SheetAboutProps, 'sheet'> {
  readonly sheet: Extract<OpenSheet, { kind: 'merge' | 'old-talk' | keyof typeof plainPanes }>;
}

function PlainSheet({ sheet, ...rest }: PlainSheetProps) {
  if (sheet.kind === 'old-talk') return <OldTalkPane talkId={sheet.talkId} {...rest} />;
  if (sheet.kind === 'merge') return <MergePane otherId={sheet.otherId ?? null} {...rest} />;
  const Pane = plainPanes[sheet.kind];
  return <Pane {...rest} />;
}
