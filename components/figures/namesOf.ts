import { i18n } from '#i18n';

const MOST_NAMED = 3;

/** "Meyer, Haas": each once; a long list ends with how many others there are. */
export function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  const each = [...new Set(ids)].map((id) => names.get(id) ?? '');
  const known = each.filter((name) => name !== '');
  const shown = known.slice(0, MOST_NAMED).join(', ');
  const left = each.length - Math.min(known.length, MOST_NAMED);
  return left === 0 ? shown : i18n.t('figures.andMore', [shown, String(left)]);
}
