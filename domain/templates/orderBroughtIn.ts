import type { OwnTemplates, TemplateOrder } from './ownTemplates';
import { sameGroup } from './sameGroup';
import { sameTemplate } from './sameTemplate';
import { sameWords } from './sameWords';

/**
 * The order of the file's texts by the numbers that they have here, once they were brought in; `own`: with them.
 * Where the user has an order of their own it stands.
 */
export function orderBroughtIn(file: OwnTemplates, own: OwnTemplates): readonly TemplateOrder[] {
  return file.order
    .filter((group) => !own.order.some((one) => sameGroup(one, group)))
    .map((group) => ({
      ...group,
      variants: group.variants.map((variant) => {
        const text = file.texts.find((one) => sameTemplate(one, { ...group, variant }));
        const here = text && own.texts.find((one) => sameWords(one, text));
        return here?.variant ?? variant;
      }),
    }));
}
