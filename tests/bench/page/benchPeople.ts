export interface BenchPerson {
  readonly name: string;
  readonly address: string;
}

/** Whose mailbox the benchmark's page is. */
export const owner: BenchPerson = { name: 'Sara Conti', address: 'sara@acme.example' };

/** As many invented people as are needed, each at a company of their own. */
export function person(number: number): BenchPerson {
  return { name: `Contact Number ${number}`, address: `contact${number}@firm${number}.example` };
}
