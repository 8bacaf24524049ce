import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { SectionName } from './sections';

export interface OptionsSectionProps {
  readonly name: SectionName;
  readonly children: ReactNode;
}

/** One part of the page, which the table of contents leads to. */
export function OptionsSection({ name, children }: OptionsSectionProps) {
  return (
    <section id={name} className="options-section" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{i18n.t(`options.section.${name}`)}</h2>
      {children}
    </section>
  );
}
