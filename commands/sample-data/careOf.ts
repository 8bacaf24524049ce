import type { Care } from '@/domain/people/care';

const roles = ['customer', 'customer', 'prospect', 'customer', 'partner', 'customer'] as const;
const tiers = ['B', 'A', 'C', 'B', 'B'] as const;
const tags = ['glass', 'north', 'trade fair', 'export'] as const;

/** What was said of somebody invented: by the number alone, so that the dice of the rest fall as before. */
export function careOf(index: number): Care {
  const tag = tags[index % (tags.length + 3)];
  return {
    role: roles[index % roles.length] ?? 'other',
    tier: tiers[index % tiers.length] ?? 'B',
    ...(tag === undefined ? {} : { tags: [tag] }),
  };
}
