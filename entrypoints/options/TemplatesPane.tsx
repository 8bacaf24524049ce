import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { templateFiles } from '@/assets/templates';
import { useFocusKept } from '@/components/frame/useFocusKept';
import { fieldNames } from '@/components/templates/fieldNames';
import type { Looked } from '@/components/templates/templateActs';
import { TemplateEditor } from '@/components/templates/TemplateEditor';
import { TemplateList } from '@/components/templates/TemplateList';
import { TemplateShare } from '@/components/templates/TemplateShare';
import type { Moment } from '@/components/words/moment';
import { unknownTone } from '@/domain/mail/unknownTone';
import type { Settings } from '@/domain/people/settings';
import type { OwnTemplates } from '@/domain/templates/ownTemplates';
import { sameGroup } from '@/domain/templates/sameGroup';
import { readTemplates } from '@/domain/templates/readTemplates';
import type { Template } from '@/domain/templates/template';
import { languagesOf, templatesIn } from '@/domain/templates/templatesIn';
import { wordingFor } from '@/domain/templates/thanksText';
import type { Acts } from '../sidepanel/useActs';
import { useDraftValues } from '../sidepanel/useDraftValues';
import { keptOf } from './keptOf';
import { keepTemplates, templateActs } from './templateActs';
import { usePreview } from './usePreview';
import { useSharing } from './useSharing';

const noneOwn: OwnTemplates = { texts: [], order: [] };
const builtIn = readTemplates(templateFiles);

export interface TemplatesPaneProps {
  readonly settings: Settings;
  readonly moment: Moment;
  readonly acts: Acts;
}

/** The texts of the mails; the focus stays with them when the button just pressed goes away. */
export function TemplatesPane(props: TemplatesPaneProps) {
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place);
  return (
    <div ref={place} className="templates-place" tabIndex={-1}>
      <ListOrEditor {...props} />
    </div>
  );
}

function ListOrEditor({ settings, moment, acts }: TemplatesPaneProps) {
  const templates = templatesIn(builtIn, settings);
  const languages = languagesOf(templates);
  const [looked, setLooked] = useState<Looked>(() => ({
    purpose: 'after-a-call',
    ...wordingFor({
      contact: null,
      tone: unknownTone,
      interfaceLanguage: moment.locale,
      languages,
    }),
  }));
  const [edited, setEdited] = useState<Template | null>(null);
  const own = settings.ownTemplates ?? noneOwn;
  const sharing = useSharing(own, acts);
  if (edited !== null) {
    const onClose = () => setEdited(null);
    return <Editing template={edited} moment={moment} acts={acts} onClose={onClose} />;
  }
  const shown = templates.filter((one) => sameGroup(one, looked));
  return (
    <>
      <TemplateList
        looked={looked}
        languages={languages}
        templates={shown}
        own={own.texts}
        moment={moment}
        onLook={setLooked}
        onEdit={setEdited}
        {...templateActs(acts, templates, shown)}
      />
      <TemplateShare {...sharing} />
    </>
  );
}

interface EditingProps extends Omit<TemplatesPaneProps, 'settings'> {
  readonly template: Template;
  readonly onClose: () => void;
}

/** What is half written is kept at each keystroke, and forgotten once it is saved or given up. */
function Editing({ template, moment, acts, onClose }: EditingProps) {
  const { language, purpose, formality, variant } = template;
  const draft = useDraftValues(`template:${language}/${purpose}/${formality}/${variant}`);
  const preview = usePreview();
  const close = () => {
    draft.forget();
    onClose();
  };
  const save = async (written: Template) => {
    const kept = await keepTemplates(acts, keptOf(written, builtIn), i18n.t('options.kept'));
    if (kept !== null) close();
  };
  return (
    <TemplateEditor
      {...preview}
      template={template}
      fields={fieldNames(purpose, builtIn)}
      draft={draft.values}
      moment={moment}
      onDraft={draft.change}
      onSave={(written) => void save(written)}
      onCancel={close}
    />
  );
}
