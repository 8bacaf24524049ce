/** What the tests hold a language's templates to: what its fields can become, and the words that it must or must not say. */
export interface Voice {
  /** Noun phrases as a customer would say them: masculine, feminine, plural (VOICE rules 13 and 14). */
  readonly topics: readonly [string, string, string];
  /** The longest of the other fields. */
  readonly longest: Readonly<
    Record<'when' | 'together' | 'due_date' | 'reason' | 'praise' | 'referred', string>
  >;
  /** Every way to say thank you: once in thanks, nowhere else (rule 3). */
  readonly thanks: RegExp;
  /** The words of servility and of machines, in small letters (rule 5). */
  readonly banned: readonly string[];
  /** What asks for something in thanks, beside a question mark (rule 4). */
  readonly asking: RegExp;
  /** Rule 3. */
  readonly superlatives: RegExp;
  /** Words that agree with a person, theirs or the writer's, and titles (rule 7). */
  readonly gendered: RegExp;
  /** Sentences that `gendered` must catch, and one that it must let pass. */
  readonly caught: readonly string[];
  readonly passes: string;
  /** What must not stand in a formal text, and what not in an informal one. */
  readonly wrongAddress: Readonly<Record<'formal' | 'informal', readonly RegExp[]>>;
  /** Marks that stand badly: a space before a mark, a straight quotation mark. */
  readonly wrongMarks: RegExp;
  /** How a text begins under its greeting. */
  readonly begins: RegExp;
}
