import { i18n } from '#i18n';

const parts = ['read', 'kept', 'never', 'check'] as const;

/** What is read, what is kept, what is never sent, and how to check it. */
export function PrivacyWords() {
  return (
    <dl className="option-words">
      {parts.map((part) => (
        <div key={part}>
          <dt>{i18n.t(`options.privacy.${part}`)}</dt>
          <dd>{i18n.t(`options.privacy.${part}More`)}</dd>
        </div>
      ))}
    </dl>
  );
}
