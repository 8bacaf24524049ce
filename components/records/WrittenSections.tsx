import type { PersonRecord } from '@/domain/records/record';
import type { Moment } from '../words/moment';
import { ChoseUsSection } from './ChoseUsSection';
import { ExpectationsSection } from './ExpectationsSection';
import { PromisesSection } from './PromisesSection';
import type { RecordActs } from './recordActs';

export interface WrittenSectionsProps extends RecordActs {
  readonly records: readonly PersonRecord[];
  readonly moment: Moment;
}

/** What stands between the two, as far as it is written down; a section that is empty is not there. */
export function WrittenSections(props: WrittenSectionsProps) {
  return (
    <>
      <PromisesSection {...props} />
      <ExpectationsSection {...props} />
      <ChoseUsSection {...props} />
    </>
  );
}
