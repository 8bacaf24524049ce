import { useRef, useState } from 'react';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import type { IconName } from './iconShapes';

export interface MenuProps {
  readonly name: string;
  readonly items: readonly {
    readonly icon: IconName;
    readonly words: string;
    readonly onChoose: () => void;
  }[];
}

/** A few rarer acts behind three dots; leaving it, or Esc, closes it. */
export function Menu({ name, items }: MenuProps) {
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
      <IconButton icon="more" name={name} expanded={isOpen} onPress={() => setIsOpen(!isOpen)} />
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
