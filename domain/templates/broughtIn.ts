import { nextVariant } from './nextVariant';
import type { OwnTemplate } from './ownTemplates';
import { sameTemplate } from './sameTemplate';
import { sameWords } from './sameWords';

/**
 * What texts from a file become beside one's own: in their place where nothing of one's own stands, else one variant more.
 * Nothing is replaced; what one has already, word for word, is not brought in twice.
 */
export function broughtIn(
  file: readonly OwnTemplate[],
  own: readonly OwnTemplate[],
): readonly OwnTemplate[] {
  return file.reduce<readonly OwnTemplate[]>((taken, text) => {
    const all = [...own, ...taken];
    if (all.some((one) => sameWords(one, text))) return taken;
    const isTaken = all.some((one) => sameTemplate(one, text));
    return [...taken, isTaken ? { ...text, variant: nextVariant(all, text) } : text];
  }, []);
}
