import { useRef, useState } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import type { IconName } from './iconShapes';

export interface MenuProps {
  readonly name: string;
  /** Behind its name, written out, instead of three dots. */
  readonly isNamed?: boolean;
  readonly items: readonly {
    readonly icon?: IconName;
    readonly words: string;
    readonly onChoose: () => void;
  }[];
}

/** A few rarer acts behind three dots, or a few things to choose from; leaving it, or Esc, closes it. */
export function Menu({ name, items, isNamed = false }: MenuProps) {
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
      {isNamed ? (
        <Button small icon="open" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {name}
        </Button>
      ) : (
        <IconButton icon="more" name={name} expanded={isOpen} onPress={() => setIsOpen(!isOpen)} />
      )}
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
                {icon && <Icon name={icon} />}
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
