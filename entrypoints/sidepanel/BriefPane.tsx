import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { BriefSheet } from '@/components/brief/BriefSheet';
import { briefText } from '@/components/brief/briefText';
import { personName } from '@/components/words/personName';
import { briefOf } from './briefOf';
import type { TalkPaneProps } from './TalkPane';

/** The brief before a visit; to print it, it gets a page of its own. */
export function BriefPane({ person, moment, selection }: TalkPaneProps) {
  const [told, setTold] = useState<string | null>(null);
  const name = personName(person.contact);
  const parts = briefOf(person, moment);
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(briefText(name, parts)).then(
      () => true,
      () => false,
    );
    setTold(i18n.t(isCopied ? 'brief.copied' : 'brief.notCopied'));
  };
  return (
    <BriefSheet
      name={name}
      parts={parts}
      told={told}
      onCopy={() => void copy()}
      onPrint={() => openPage(person.contact.id)}
      onClose={() => selection.setSheet(null)}
    />
  );
}

function openPage(contactId: string): void {
  const page = browser.runtime.getURL('/dashboard.html');
  void browser.tabs.create({ url: `${page}#brief/${encodeURIComponent(contactId)}` });
}
