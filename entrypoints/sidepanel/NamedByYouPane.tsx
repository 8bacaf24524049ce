import { i18n } from '#i18n';
import { NamedByYou } from '@/components/contact/NamedByYou';
import type { OpenThread } from '@/domain/mail/openThread';
import { shownNameIn } from './shownNameIn';
import type { Acts } from './useActs';

export interface NamedByYouPaneProps {
  readonly thread: OpenThread;
  readonly acts: Acts;
}

/** Says that the open mail's person rests on the user's own word, or no longer does. */
export function NamedByYouPane({ thread, acts }: NamedByYouPaneProps) {
  const { answer } = thread;
  if (answer === null) return null;
  const shown = shownNameIn(thread, answer.name);
  const forget = () => {
    if (shown !== null) void acts.act('nameForgotten', shown, i18n.t('toast.nameForgotten'));
  };
  return <NamedByYou {...answer} onForget={forget} />;
}
