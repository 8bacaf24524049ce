import { i18n } from '#i18n';
import { hasSubject } from '@/domain/templates/purpose';
import type { Template } from '@/domain/templates/template';
import { subjectFault, type TextFault, textFault } from '@/domain/templates/textFault';

/** The three parts that are written; the middle is the writer's own. */
export const templateParts = ['subject', 'opening', 'close'] as const;
export type TemplatePart = (typeof templateParts)[number];

/** What is wrong with each part of a text, in words that help; `null` where it can be kept. */
export function partFaults(template: Template): Readonly<Record<TemplatePart, string | null>> {
  const { purpose, subject, opening, close } = template;
  const isMissing = hasSubject(purpose) && !subject;
  return {
    subject: isMissing
      ? i18n.t('templates.fault.noSubject')
      : faultWords(subjectFault(subject ?? '')),
    opening: opening === '' ? i18n.t('templates.fault.noOpening') : faultWords(textFault(opening)),
    close: faultWords(textFault(close)),
  };
}

function faultWords(fault: TextFault | null): string | null {
  return fault && i18n.t(`templates.fault.${fault.kind}`, [fault.words]);
}
