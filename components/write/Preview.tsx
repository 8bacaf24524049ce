import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { Button } from '../ui/Button';
import { shortName } from '../words/personName';
import { MailText, type MailTextProps } from './MailText';

export interface PreviewProps extends MailTextProps {
  readonly contact: Contact;
  /** How the user last greeted this person; `null` where that is not known. */
  readonly ownGreeting: string | null;
  readonly turn: { readonly at: number; readonly of: number };
  readonly onTurn: () => void;
}

/** The mail as it would read, with the way to another text. */
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
      <MailText prompt={prompt} language={language} rendered={rendered} />
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
