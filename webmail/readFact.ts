/** One way of reading a fact. Its name is what `readBy` says; the date of its evidence stands at its selector. */
export interface Strategy<Source, Value> {
  readonly name: string;
  readonly read: (source: Source) => Value | null;
}

/** A value and who read it, or the reason why there is none (STYLE R7). */
export type Reading<Value> =
  | { readonly value: Value; readonly readBy: string }
  | { readonly missing: string };

export function valueOf<Value>(reading: Reading<Value>): Value | null {
  return 'missing' in reading ? null : reading.value;
}

/** What the first strategy that answers says: for facts of which one source is as good as another. */
export function firstOf<Source, Value>(
  strategies: readonly Strategy<Source, Value>[],
  source: Source,
  missing: string,
): Reading<Value> {
  for (const { name, read } of strategies) {
    const value = read(source);
    if (value !== null) return { value, readBy: name };
  }
  return { missing };
}

/** What all strategies that answer say; sources that disagree give nothing (DESIGN §3). For facts that identify. */
export function agreedBy<Source, Value extends string>(
  strategies: readonly Strategy<Source, Value>[],
  source: Source,
  missing: string,
): Reading<Value> {
  const values = new Set<Value>();
  const names: string[] = [];
  for (const { name, read } of strategies) {
    const value = read(source);
    if (value === null) continue;
    values.add(value);
    names.push(name);
  }
  const [value] = values;
  if (value === undefined) return { missing };
  if (values.size > 1) return { missing: `sources disagree: ${names.join(', ')}` };
  return { value, readBy: names.join(' + ') };
}
