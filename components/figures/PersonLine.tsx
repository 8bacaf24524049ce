import type { ReactNode } from 'react';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';

export interface PersonLineProps {
  readonly name: string;
  readonly words: string;
  /** What its button says. */
  readonly deed: string;
  readonly onDeed: () => void;
  /** Before the button. */
  readonly children?: ReactNode;
}

/** One person, why they stand there, and what one can do about it. */
export function PersonLine({ name, words, deed, onDeed, children }: PersonLineProps) {
  return (
    <li className="person-line">
      <Avatar small name={name} />
      <span className="person-words">
        <bdi>{name}</bdi> <small>{words}</small>
      </span>
      {children}
      <Button small look="soft" aria-label={`${deed}: ${name}`} onClick={onDeed}>
        {deed}
      </Button>
    </li>
  );
}
