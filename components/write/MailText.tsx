import { i18n } from '#i18n';
import type { RenderedReply } from '@/domain/templates/renderTemplate';

export interface MailTextProps {
  /** The question beside the empty middle. */
  readonly prompt: string;
  /** The language of the text, not of the panel. */
  readonly language: string;
  readonly rendered: RenderedReply;
}

/** The mail as it would read. The coloured line is a prompt: it never goes in. */
export function MailText({ prompt, language, rendered }: MailTextProps) {
  return (
    <div className="preview" role="group" aria-label={i18n.t('picker.preview')}>
      <p lang={language} dir="auto">
        <Readable text={rendered.opening} />
      </p>
      <p className="slot">
        <strong>{i18n.t('picker.yourLine')}</strong> {prompt}
      </p>
      <p lang={language} dir="auto">
        <Readable text={rendered.close} />
      </p>
      <p className="faint">{i18n.t('picker.signature')}</p>
    </div>
  );
}

/** What no mail may say is marked: a field that nobody knows, a bracket left over. */
function Readable({ text }: { readonly text: string }) {
  return text
    .split(/(\[[^[\]]*\]|\{\{[^{}]*\}\}|[[\]{}])/u)
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
