import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import type { RenderedReply } from '@/domain/templates/renderTemplate';
import { Button } from '../ui/Button';
import { shortName } from '../words/personName';

export interface PreviewProps {
  readonly contact: Contact;
  /** The question beside the empty middle. */
  readonly prompt: string;
  /** The language of the text, not of the panel. */
  readonly language: string;
  readonly rendered: RenderedReply;
  /** How the user last greeted this person; `null` where that is not known. */
  readonly ownGreeting: string | null;
  readonly turn: { readonly at: number; readonly of: number };
  readonly onTurn: () => void;
}

/** The mail as it would read. The coloured line is a prompt: it never goes in. */
export function Preview(props: PreviewProps) {
  const { prompt, language, rendered, turn } = props;
  return (
    <div>
      <div className="label">
        <span>{i18n.t('picker.variant', [String(turn.at), String(turn.of)])}</span>
        {turn.of > 1 && (
          <Button look="link" onClick={props.onTurn}>
            {i18n.t('thank.otherText')}
          </Button>
        )}
      </div>
      <div className="preview" role="group" aria-label={i18n.t('picker.preview')}>
        <p lang={language} dir="auto">
          {rendered.opening}
        </p>
        <p className="slot">
          <strong>{i18n.t('picker.yourLine')}</strong> {prompt}
        </p>
        <p lang={language} dir="auto">
          {rendered.close}
        </p>
        <p className="faint">{i18n.t('picker.signature')}</p>
      </div>
      <p className="hint">{greetingWords(props)}</p>
    </div>
  );
}

function greetingWords({ rendered, ownGreeting, contact }: PreviewProps): string {
  const [greeting = ''] = rendered.opening.split('\n', 1);
  return greeting === ownGreeting
    ? i18n.t('picker.greeted', [greeting.replace(/,$/u, ''), shortName(contact)])
    : i18n.t('picker.neutral');
}
