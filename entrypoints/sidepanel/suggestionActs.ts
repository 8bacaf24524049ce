import { i18n } from '#i18n';
import type { Moment } from '@/components/words/moment';
import { shortName } from '@/components/words/personName';
import type { Contact } from '@/domain/people/contact';
import type { LossReason } from '@/domain/records/loss';
import { isWhole } from '@/domain/suggestions/accepted';
import { draftOf, thingOf } from '@/domain/suggestions/draftOf';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import type { Due } from '@/domain/time/dueSchema';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';

interface Wiring {
  readonly suggestion: KeptSuggestion;
  readonly contact: Contact;
  readonly when: Due | null;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** What one can do with a proposal; each is undone by one click. */
export function suggestionActs(wiring: Wiring) {
  const { suggestion, contact, when, moment } = wiring;
  const draft = draftOf(suggestion, moment.now.timeZoneId);
  const change = draft && (() => openDraft(wiring));
  return {
    onAccept: (reason: LossReason | null) =>
      change !== null && !isWhole(suggestion, when) ? change() : void accept(wiring, reason),
    onChange: change,
    onDecline: () => decline(suggestion, wiring.acts),
    onNever: () => decline(suggestion, wiring.acts, shortName(contact)),
  };
}

/** *Not this*; with a name, never again for that person. */
export function decline(
  { id }: KeptSuggestion,
  acts: Pick<Acts, 'act'>,
  never: string | null = null,
): void {
  const said =
    never === null ? i18n.t('suggestion.declined') : i18n.t('suggestion.neverAgain', [never]);
  void acts.act('suggestionDeclined', { suggestionId: id, never: never !== null }, said);
}

/** Where thanks are due, their text comes at once. */
async function accept({ suggestion, when, acts, selection }: Wiring, reason: LossReason | null) {
  const ids = { recordId: crypto.randomUUID(), followUpId: crypto.randomUUID() };
  const request = { suggestionId: suggestion.id, ...ids, what: thingOf(suggestion), when, reason };
  const reply = await acts.act('suggestionAccepted', request, i18n.t('suggestion.kept'));
  if (reply?.thankYouId != null) {
    selection.setSheet({ kind: 'thank', contactId: suggestion.contactId, occasion: null });
  }
}

function openDraft({ suggestion, moment, selection }: Wiring): void {
  const draft = draftOf(suggestion, moment.now.timeZoneId);
  if (draft === null) return;
  const { id, contactId, interactionId, quote } = suggestion;
  selection.setSheet({
    kind: 'record',
    contactId,
    recordKind: draft.recordKind,
    recordId: null,
    prefill: { key: id, values: draft.values, interactionId, quote, suggestionId: id },
  });
}
