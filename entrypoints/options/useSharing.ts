import { useState } from 'react';
import { i18n } from '#i18n';
import type { TemplateShareProps } from '@/components/templates/TemplateShare';
import { broughtIn } from '@/domain/templates/broughtIn';
import type { OwnTemplates } from '@/domain/templates/ownTemplates';
import { orderBroughtIn } from '@/domain/templates/orderBroughtIn';
import {
  type ReadTemplateFile,
  readTemplateFile,
  templateFileOf,
} from '@/domain/templates/templateFile';
import type { Acts } from '../sidepanel/useActs';
import { keepTemplates } from './templateActs';

/** Own texts as a file; a file is read whole or not at all. */
export function useSharing(own: OwnTemplates, acts: Acts): TemplateShareProps {
  const [fault, setFault] = useState<string | null>(null);
  const read = async (file: File) => {
    const found = readTemplateFile(await file.text());
    setFault(found.ok ? null : faultWords(found));
    if (!found.ok) return;
    const put = broughtIn(found.own.texts, own.texts);
    const order = orderBroughtIn(found.own, { ...own, texts: [...own.texts, ...put] });
    const words = i18n.t('templates.broughtIn', put.length, [String(put.length)]);
    if (put.length + order.length === 0) acts.say(words);
    else await keepTemplates(acts, { put, order }, words);
  };
  return {
    hasOwn: own.texts.length > 0,
    fault,
    onSave: () => saveAs('premura-texts.json', templateFileOf(own)),
    onRead: (file) => void read(file),
  };
}

function faultWords(found: Extract<ReadTemplateFile, { ok: false }>): string {
  return found.fault === 'text'
    ? i18n.t('templates.fileFault.text', [String(found.at)])
    : i18n.t(`templates.fileFault.${found.fault}`);
}

/** The browser's own download, out of this page: nothing is requested. */
function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
