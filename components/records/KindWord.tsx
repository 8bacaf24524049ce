import { i18n } from '#i18n';
import type { RecordOf } from '@/domain/records/record';
import { shortDay } from '../contact/interactionWords';
import type { Moment } from '../words/moment';

export interface KindWordProps {
  readonly said: RecordOf<'kind-words'>;
  /** Of who said it. */
  readonly name: string;
  readonly moment: Moment;
}

/** What somebody has said, in their words, with name and day. */
export function KindWord({ said, name, moment }: KindWordProps) {
  return (
    <figure className="kind-words">
      <blockquote>
        <bdi>{i18n.t('record.quoteOf', [said.words])}</bdi>
      </blockquote>
      <figcaption>
        <bdi>{name}</bdi>, {shortDay(said.at, moment)}
      </figcaption>
    </figure>
  );
}
