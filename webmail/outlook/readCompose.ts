import type { Person } from '@/domain/mail/reading';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { ComposeFacts } from '../composer';
import { isInside, readAll, readFirst, type Selector } from '../read';
import { valueOf } from '../readFact';
import {
  answered,
  dialog,
  editor,
  recipients,
  recipientsTo,
  subjectBox,
  unfolds,
} from './composeSelectors';
import { keyOf } from './findCards';
import { findPane } from './findPane';
import { openThread } from './openThread';
import { outsideBodiesAndRows } from './outside';
import { namesakes } from './namesakes';
import { agreedAddress } from './people';
import { readPeople } from './readPeople';
import type { ThreadReading } from './readThread';
import { headPart } from './selectors';

/** What a mail being written says of itself; to which conversation it belongs, only its place says. */
export function readCompose(root: Element): ComposeFacts {
  const own = ofSubject(root);
  const open = isInThread(root, own.id) ? openThread(root.ownerDocument) : null;
  const everybody = addressesIn(root, recipients, open);
  return {
    ...own,
    threadId: open?.thread?.id ?? null,
    isAnswer: open !== null || [answered, unfolds].some((part) => readFirst(root, part) !== null),
    isForward: false,
    mayBeForward: everybody?.length === 0,
    to: addressesIn(root, recipientsTo, open) ?? [],
    everybody,
  };
}

/** A compose in a window over the page is of the open conversation where that shows its draft, by the same key. */
function isInThread(root: Element, key: string): boolean {
  const pane = valueOf(findPane(root.ownerDocument));
  if (pane === null || !isInside(root, dialog)) return pane?.contains(root) === true;
  return readAll(pane, headPart, outsideBodiesAndRows).some((part) => keyOf(part) === key);
}

function ofSubject(root: Element): Pick<ComposeFacts, 'id' | 'subject'> {
  const field = readFirst(root, subjectBox);
  if (field instanceof HTMLInputElement) return { id: keyOf(field), subject: field.value.trim() };
  return { id: readFirst(root, editor)?.parentElement?.id || 'compose', subject: '' };
}

/** A name counts as the one address that the open conversation gives to it. */
function addressesIn(
  root: Element,
  fields: Selector,
  open: ThreadReading | null,
): readonly EmailAddress[] | null {
  const people = readPeople(root, fields);
  const found = people?.map((person) => person.address ?? addressIn(open, person));
  const known = found?.filter((address) => address !== null);
  return known !== undefined && known.length === found?.length ? known : null;
}

function addressIn(open: ThreadReading | null, { name }: Person): EmailAddress | null {
  const meant = namesakes(open?.thread?.messages ?? [], name);
  return agreedAddress(meant.map(({ address }) => address));
}
