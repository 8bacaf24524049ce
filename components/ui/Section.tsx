import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one act of the section, beside its title. */
  readonly act?: ReactNode;
}

export function Section({ title, children, act }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{title}</h3>
        {act}
      </div>
      {children}
    </section>
  );
}
