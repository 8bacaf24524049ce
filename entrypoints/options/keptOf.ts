import type { OwnSaid } from '@/domain/templates/ownAfter';
import { sameTemplate } from '@/domain/templates/sameTemplate';
import type { Template } from '@/domain/templates/template';

/** A text as it was written; where it says what the original says, it is the original again. */
export function keptOf(written: Template, builtIn: readonly Template[]): Partial<OwnSaid> {
  const original = builtIn.find((one) => sameTemplate(one, written));
  const { language, purpose, formality, variant } = written;
  const isOriginal =
    original?.opening === written.opening &&
    original.close === written.close &&
    original.subject === written.subject;
  return isOriginal ? { remove: [{ language, purpose, formality, variant }] } : { put: [written] };
}
