import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { OptionField } from './OptionField';

type Tags = Readonly<Record<string, number>>;

export interface TagIntervalsProps {
  /** Days by tag. */
  readonly tags: Tags;
  readonly faultOf: (typed: string) => string | null;
  readonly onKeep: (tags: Tags) => void;
}

/** How long a tag's people usually let pass; left empty, the tag leaves the list. */
const FIRST_DAYS = 30;
const LONGEST_TAG = 50;

export function TagIntervals({ tags, faultOf, onKeep }: TagIntervalsProps) {
  const id = useId();
  const [tag, setTag] = useState('');
  const name = tag.trim();
  return (
    <fieldset className="option-block">
      <legend className="label">{i18n.t('options.rhythm.tags')}</legend>
      <div className="option-pair">
        {Object.entries(tags).map(([one, days]) => (
          <OptionField
            key={one}
            label={one}
            look="number"
            value={String(days)}
            faultOf={faultOf}
            onKeep={(typed) => {
              const { [one]: _old, ...others } = tags;
              onKeep(typed.trim() === '' ? others : { ...others, [one]: Number(typed) });
            }}
          />
        ))}
      </div>
      <div className="acts">
        <label className="unseen" htmlFor={id}>
          {i18n.t('options.rhythm.tag')}
        </label>
        <input
          id={id}
          className="field day"
          placeholder={i18n.t('options.rhythm.tag')}
          maxLength={LONGEST_TAG}
          value={tag}
          onChange={({ target }) => setTag(target.value)}
        />
        <Button
          disabled={name === '' || name in tags}
          onClick={() => {
            onKeep({ ...tags, [name]: FIRST_DAYS });
            setTag('');
          }}
        >
          {i18n.t('button.add')}
        </Button>
      </div>
      <p className="hint">{i18n.t('options.rhythm.tagsHint')}</p>
    </fieldset>
  );
}
