import type { OwnTemplate, OwnTemplates, TemplateKey, TemplateOrder } from './ownTemplates';
import { sameGroup } from './sameGroup';
import { sameTemplate } from './sameTemplate';

/** What the user says of their own texts: what is not named stays. */
export interface OwnSaid {
  readonly put: readonly OwnTemplate[];
  /** Own variants go; in the place of changed ones stands the original again. */
  readonly remove: readonly TemplateKey[];
  readonly order: readonly TemplateOrder[];
}

export function ownAfter(own: OwnTemplates | undefined, said: OwnSaid): OwnTemplates {
  const { texts, order } = own ?? { texts: [], order: [] };
  const replaced = [...said.put, ...said.remove];
  return {
    texts: [
      ...texts.filter((text) => !replaced.some((one) => sameTemplate(one, text))),
      ...said.put,
    ],
    order: [
      ...order.filter((one) => !said.order.some((other) => sameGroup(one, other))),
      ...said.order,
    ],
  };
}
