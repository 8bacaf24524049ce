import { type ReactNode, useId, useState } from 'react';
import { type NameGroup, NamesList } from './NamesList';

export interface NamesButtonProps {
  readonly children: ReactNode;
  /** What is counted, with the number: the button's name, and the title of the names. */
  readonly name: string;
  readonly groups: readonly NameGroup[];
}

/** A number; pressed, it tells who stands behind it. The browser's own popover closes by Esc and by a click beside it. */
export function NamesButton({ children, name, groups }: NamesButtonProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const shown = groups.filter(({ people }) => people.length > 0);
  if (shown.length === 0) return <span className="number">{children}</span>;
  return (
    <>
      <button type="button" className="number opens" popoverTarget={id} aria-label={name}>
        {children}
      </button>
      <div
        id={id}
        popover="auto"
        className="names"
        role="dialog"
        aria-label={name}
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && (
          <>
            <p className="names-title">{name}</p>
            {shown.map((group) => (
              <NamesList key={group.words} {...group} />
            ))}
          </>
        )}
      </div>
    </>
  );
}
