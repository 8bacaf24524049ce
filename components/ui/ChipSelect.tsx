export interface ChipSelectProps<T extends string> {
  readonly name: string;
  /** `''` is the choice of nothing: it says what the chip is about. */
  readonly options: readonly { readonly value: T | ''; readonly words: string }[];
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
}

/** One of many, as a chip: a native list, which every keyboard and screen reader knows. */
export function ChipSelect<T extends string>({
  name,
  options,
  value,
  onChoose,
}: ChipSelectProps<T>) {
  return (
    <select
      className={value === null ? 'chip-select' : 'chip-select chosen'}
      aria-label={name}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value)?.value ?? '';
        onChoose(chosen === '' ? null : chosen);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
