import { i18n } from '#i18n';
import type { ContactViewProps } from '@/components/contact/ContactView';
import { dueDayWords } from '@/components/words/dueWords';
import type { Moment } from '@/components/words/moment';
import { personName } from '@/components/words/personName';
import type { Contact } from '@/domain/people/contact';
import { showAddressee } from './showAddressee';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';

interface Wiring {
  readonly contact: Contact;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** What the card of one person can do. */
export function contactActs({
  contact,
  moment,
  acts,
  selection,
}: Wiring): Omit<ContactViewProps['acts'], 'onOpenMail' | 'onSentHere'> {
  const contactId = contact.id;
  const { act } = acts;
  return {
    onThank: () => selection.setSheet({ kind: 'thank', contactId, occasion: null }),
    onWrite: ({ id }, purpose) =>
      selection.setSheet({ kind: 'write', contactId, followUpId: id, purpose: purpose ?? null }),
    onNotYet: ({ id }) => void act('wordBroken', { followUpId: id }, i18n.t('toast.notYet')),
    onMoved: ({ id }, due) => {
      const words = i18n.t('toast.moved', [dueDayWords(due, moment)]);
      void act('wordMoved', { followUpId: id, due }, words);
    },
    onCall: () => selection.setSheet({ kind: 'talk', contactId }),
    onAdd: () => selection.setSheet({ kind: 'remind', contactId }),
    onDone: ({ id }) =>
      void act('followUpClosed', { followUpId: id, as: 'done' }, i18n.t('toast.done')),
    onDismiss: ({ id }) =>
      void act('followUpClosed', { followUpId: id, as: 'dismissed' }, i18n.t('toast.dismissed')),
    onLater: ({ id }, until) => {
      const words = i18n.t('toast.later', [dueDayWords(until, moment)]);
      void act('followUpSnoozed', { followUpId: id, until }, words);
    },
    onFollow: (follow) => {
      const said = follow ? 'toast.followed' : 'toast.unfollowed';
      void act('followed', { contactId, follow }, i18n.t(said, [personName(contact)]));
    },
    onCorrect: ({ id, isNoContact }) => {
      const words = i18n.t(isNoContact === true ? 'toast.counts' : 'toast.noContact');
      void act('touchCorrected', { interactionId: id, isContact: isNoContact === true }, words);
    },
    onRemove: ({ id }) => void act('talkRemoved', { interactionId: id }, i18n.t('record.deleted')),
    onEditTalk: ({ id }) => selection.setSheet({ kind: 'old-talk', contactId, talkId: id }),
    onShow: (other) => void showAddressee(other, acts, selection),
  };
}
