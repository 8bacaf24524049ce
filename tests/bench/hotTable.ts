import { type CpuProfile, hotFunctions } from './hotFunctions';

/** The functions that take most, one a line. */
export function hotTable(profiles: readonly CpuProfile[]): string {
  const lines = hotFunctions(profiles).map(({ name, self, total }) =>
    [total, self]
      .map((ms) => ms.toFixed(2).padStart(9))
      .concat(`  ${name}`)
      .join(''),
  );
  return ['    total     self', ...lines].join('\n');
}
