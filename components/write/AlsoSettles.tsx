import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { deedWords } from '../words/deedWords';

export interface AlsoSettlesProps {
  readonly followUps: readonly FollowUp[];
  readonly ticked: readonly string[];
  readonly onTick: (ids: readonly string[]) => void;
}

/** One mail may settle several things of one person: what is ticked is closed with it (DESIGN §4). */
export function AlsoSettles({ followUps, ticked, onTick }: AlsoSettlesProps) {
  if (followUps.length === 0) return null;
  const toggle = (id: string) =>
    onTick(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <fieldset className="also">
      <legend className="label">{i18n.t('write.also')}</legend>
      {followUps.map((followUp) => (
        <label key={followUp.id} className="tick">
          <input
            type="checkbox"
            checked={ticked.includes(followUp.id)}
            onChange={() => toggle(followUp.id)}
          />
          <bdi>{deedWords(followUp)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
