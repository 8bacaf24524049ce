import { i18n } from '#i18n';
import { Calm } from './Calm';

export interface DiscreetProps {
  /** Of the person of the open mail; `null` where there is none. */
  readonly name: string | null;
}

/** Others may see the screen: the name that stands in the mail anyway, and no more. */
export function Discreet({ name }: DiscreetProps) {
  return (
    <Calm
      icon="hide"
      title={name === null ? i18n.t('discreet.title') : <bdi>{name}</bdi>}
      words={i18n.t('discreet.more')}
    />
  );
}
