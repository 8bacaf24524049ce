import { i18n } from '#i18n';
import type { Went } from '@/domain/mail/interaction';
import { Choice } from '../ui/Choice';
import { Face } from '../ui/Face';

export interface HowItWentProps {
  readonly went: Went | null;
  readonly onChoose: (went: Went) => void;
}

const words = { well: 'talk.well', 'so-so': 'talk.soSo', badly: 'talk.badly' } as const;

export function HowItWent({ went, onChoose }: HowItWentProps) {
  return (
    <Choice
      label={i18n.t('talk.how')}
      quiet={false}
      look="tiles"
      options={(['well', 'so-so', 'badly'] as const).map((value) => ({
        value,
        words: (
          <>
            <Face went={value} />
            {i18n.t(words[value])}
          </>
        ),
      }))}
      value={went}
      onChoose={onChoose}
    />
  );
}
