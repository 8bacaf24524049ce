import { i18n } from '#i18n';
import { personName } from '../words/personName';
import type { ThankSheetProps } from './ThankSheet';

export type WhereItGoesProps = Pick<
  ThankSheetProps,
  'contact' | 'isOpen' | 'elsewhere' | 'refusal'
> & {
  /** What is said while their mail stands open. */
  readonly whenOpen: string;
};

/** Where the text goes, or why it is not in the reply. */
export function WhereItGoes(props: WhereItGoesProps) {
  return (
    <p className={props.refusal === null ? 'hint' : 'hint told'} role="status">
      {whereWords(props)}
    </p>
  );
}

function whereWords({ contact, isOpen, elsewhere, refusal, whenOpen }: WhereItGoesProps): string {
  if (refusal !== null) return i18n.t(`picker.${refusal}`);
  if (isOpen) return whenOpen;
  if (elsewhere === null) return i18n.t('picker.mustBeOpen', [personName(contact)]);
  const { subject } = elsewhere;
  return subject ? i18n.t('picker.opensMail', [subject]) : i18n.t('picker.opensLatest');
}
