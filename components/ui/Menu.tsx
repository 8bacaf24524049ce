import { useRef, useState } from 'react';
import { Icon } from './Icon';
import { Button } from './Button';
import { IconButton, type IconButtonProps } from './IconButton';
import type { IconName } from './iconShapes';

export interface MenuProps {
  readonly name: string;
  /** Whether its name stands there as a word, in place of three dots. */
  readonly isWord?: boolean;
  readonly items: readonly {
    readonly icon: IconName;
    readonly words: string;
    readonly onChoose: () => void;
  }[];
}

/** A few rarer acts behind three dots; leaving it, or Esc, closes it. */
export function Menu({ name, items, isWord = false }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={place}
      className="menu-place"
      onKeyDown={({ key }) => {
        if (key === 'Escape') setIsOpen(false);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !place.current?.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <Opener name={name} isWord={isWord} expanded={isOpen} onPress={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <ul className="menu">
          {items.map(({ icon, words, onChoose }) => (
            <li key={words}>
              <button
                type="button"
                onClick={() => {
                  setIsOpen(false);
                  onChoose();
                }}
              >
                <Icon name={icon} />
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OpenerProps extends Pick<IconButtonProps, 'name' | 'expanded' | 'onPress'> {
  readonly isWord: boolean;
}

function Opener({ isWord, ...button }: OpenerProps) {
  if (!isWord) return <IconButton icon="more" {...button} />;
  return (
    <Button look="link" aria-expanded={button.expanded} onClick={button.onPress}>
      {button.name}
    </Button>
  );
}
