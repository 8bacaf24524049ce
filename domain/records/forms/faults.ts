/** What is wrong at a field, said there in words (`record.fault.…` in the locales). */
export type Fault =
  | 'wanted'
  | 'noChoice'
  | 'noDay'
  | 'noTime'
  | 'pastDay'
  | 'pastTime'
  | 'futureDay'
  | 'endBeforeStart'
  | 'noticeAfterEnd'
  | 'noticeBeforeStart'
  | 'spotOutside'
  | 'everyRange'
  | 'cadenceRange'
  | 'noEntry'
  | 'noDomain'
  | 'freeMail';

export type Faults = Readonly<Record<string, Fault>>;

/** Those rules that found something. */
export function faultsIn(rules: Readonly<Record<string, Fault | null>>): Faults {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([field, fault]) => (fault === null ? [] : [[field, fault]])),
  );
}
