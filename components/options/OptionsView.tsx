import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { OptionsSection } from './OptionsSection';
import { type SectionName, sections } from './sections';

export interface OptionsViewProps {
  /** What each part of the page holds. */
  readonly parts: Readonly<Record<SectionName, ReactNode>>;
  /** What was just kept. */
  readonly toast: ReactNode;
}

/** The full page: what can be set, in parts, with a table of contents. */
export function OptionsView({ parts, toast }: OptionsViewProps) {
  return (
    <div className="options">
      <header className="options-head">
        <h1>{i18n.t('options.title')}</h1>
        <p className="quiet">{i18n.t('options.saved')}</p>
      </header>
      <nav className="options-nav" aria-label={i18n.t('options.contents')}>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{i18n.t(`options.section.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-main">
        {sections.map((name) => (
          <OptionsSection key={name} name={name}>
            {parts[name]}
          </OptionsSection>
        ))}
      </main>
      <div className="options-toast">{toast}</div>
    </div>
  );
}
