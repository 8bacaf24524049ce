import type { BriefPart } from './briefParts';

export interface BriefBodyProps {
  readonly parts: readonly BriefPart[];
}

/** What is worth knowing, one thing a line; names and words of others keep their own direction. */
export function BriefBody({ parts }: BriefBodyProps) {
  return (
    <dl className="brief">
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <dt>{title}</dt>
          {lines.map((line) => (
            <dd key={line} dir="auto">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
