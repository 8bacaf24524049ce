import type { Went } from '@/domain/mail/interaction';

export interface FaceProps {
  readonly went: Went;
}

const mouths = {
  well: 'M8 14.2c1 1.5 2.4 2.2 4 2.2s3-.7 4-2.2',
  'so-so': 'M8.5 15.3h7',
  badly: 'M8 16.3c1-1.5 2.4-2.2 4-2.2s3 .7 4 2.2',
} as const satisfies Record<Went, string>;

/** How it went, as a face; the word stands beneath. */
export function Face({ went }: FaceProps) {
  return (
    <svg className="icon face" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <path d={`${mouths[went]}M9 9.5v.2M15 9.5v.2`} />
    </svg>
  );
}
