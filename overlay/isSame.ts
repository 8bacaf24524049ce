/** Whether two pieces of plain data say the same. What is kept from one reading to the next is the very same object. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  const isAsLong = keys.length === Object.keys(other).length;
  return isAsLong && keys.every((key) => isSame(one[key], other[key]));
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
