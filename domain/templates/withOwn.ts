import type { OwnTemplates } from './ownTemplates';
import { sameGroup } from './sameGroup';
import { sameTemplate } from './sameTemplate';
import type { Template } from './template';

/** The built-in texts with the user's own in their place or beside them, in the user's order. */
export function withOwn(
  builtIn: readonly Template[],
  own: OwnTemplates | undefined,
): readonly Template[] {
  if (own === undefined) return builtIn;
  const inPlace = builtIn.map(
    (template) => own.texts.find((text) => sameTemplate(text, template)) ?? template,
  );
  const beside = own.texts.filter((text) => !inPlace.includes(text));
  const ranked = [...inPlace, ...beside].map((template) => ({
    template,
    rank: rankOf(template, own),
  }));
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ template }) => template);
}

function rankOf(template: Template, { order }: OwnTemplates): number {
  const variants = order.find((one) => sameGroup(one, template))?.variants ?? [];
  const place = variants.indexOf(template.variant);
  return place === -1 ? variants.length : place;
}
