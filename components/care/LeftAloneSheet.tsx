import { i18n } from '#i18n';
import { FieldsForm, type FieldsFormProps } from '../records/FieldsForm';
import type { FieldSpec } from '../records/fieldSpec';
import { Button } from '../ui/Button';
import { Sheet } from '../ui/Sheet';

export interface LeftAloneSheetProps extends Pick<
  FieldsFormProps,
  'values' | 'faults' | 'onChange' | 'onSave'
> {
  readonly onClose: () => void;
}

/** Whom Premura leaves alone, and which other domains are the user's own company. */
export function LeftAloneSheet({ onClose, ...form }: LeftAloneSheetProps) {
  return (
    <Sheet title={i18n.t('leftAlone.title')} onClose={onClose}>
      <FieldsForm
        {...form}
        fields={fields()}
        onSelection={null}
        acts={
          <div className="acts">
            <Button look="main" submits>
              {i18n.t('button.save')}
            </Button>
            <Button look="plain" onClick={onClose}>
              {i18n.t('button.cancel')}
            </Button>
          </div>
        }
      />
    </Sheet>
  );
}

function fields(): readonly FieldSpec[] {
  return (['neverTrack', 'colleagueDomains'] as const).map((name) => ({
    name,
    look: 'area',
    label: i18n.t(`leftAlone.${name}`),
    hint: i18n.t(`leftAlone.${name}Hint`),
  }));
}
