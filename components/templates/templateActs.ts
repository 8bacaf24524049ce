import type { Purpose } from '@/domain/templates/purpose';
import type { Template } from '@/domain/templates/template';
import type { Wording } from '../write/ToneChoice';

/** Which texts are looked at. */
export interface Looked extends Wording {
  readonly purpose: Purpose;
}

/** What can be done with one text of the list. */
export interface TemplateActs {
  readonly onEdit: (template: Template) => void;
  readonly onDuplicate: (template: Template) => void;
  /** One place nearer to the first. */
  readonly onUp: (template: Template) => void;
  /** The original comes back, or the own variant goes. */
  readonly onRemove: (template: Template) => void;
}
