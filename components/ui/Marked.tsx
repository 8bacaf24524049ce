import { markedParts } from '@/domain/people/markedParts';

export interface MarkedProps {
  readonly text: string;
  /** What was looked for. */
  readonly typed: string;
}

/** The text with what was found in it. */
export function Marked({ text, typed }: MarkedProps) {
  return (
    <bdi>
      {markedParts(text, typed).map((part) =>
        part.isFound ? <mark key={part.at}>{part.text}</mark> : part.text,
      )}
    </bdi>
  );
}
