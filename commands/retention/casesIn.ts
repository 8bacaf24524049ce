import { z } from 'zod/mini';
import { noFacts, plainHistory, type RetentionHistory } from '@/domain/retention/history';
import { DAY } from '@/domain/retention/policy';
import { WrongUse } from '../support/wrongUse';

const fact = z.optional(z.boolean());
const caseSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  name: z.optional(z.string()),
  input: z.object({
    /** Times in days of 86,400,000 ms. */
    ts: z.array(z.number()),
    now: z.number(),
    cadence: z.nullish(z.number().check(z.positive())),
    prior: z.nullish(z.number().check(z.positive())),
    away: z.nullish(z.array(z.tuple([z.number(), z.number()]))),
    facts: z.nullish(
      z.object({
        brokenPromiseOpen: fact,
        complaintOpen: fact,
        complaintUpdateOverdue: fact,
        saidUnhappy: fact,
        awaitingYouOverdue: fact,
        lostConfirmed: fact,
        paused: fact,
        someoneElseAt: z.nullish(z.number()),
      }),
    ),
  }),
  expected: z.optional(z.record(z.string(), z.unknown())),
});
export type Case = z.infer<typeof caseSchema>;

/** The cases of a file in the form of the model's vectors. */
export function casesIn(text: string): readonly Case[] {
  const parsed = z.safeParse(z.array(caseSchema), jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WrongUse(
    `The cases are not in the form of the vectors: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongUse(`The file is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

export function historyOfCase({ input }: Case): RetentionHistory {
  const { someoneElseAt, ...facts } = input.facts ?? {};
  return {
    ...plainHistory(input.ts.map((days) => ({ at: days * DAY, direction: 'both' }))),
    cadenceDays: input.cadence ?? null,
    away: (input.away ?? []).map(([from, to]) => ({ from: from * DAY, to: to * DAY })),
    facts: {
      ...noFacts,
      ...definedOf(facts),
      someoneElseAt: typeof someoneElseAt === 'number' ? someoneElseAt * DAY : null,
    },
  };
}

function definedOf(facts: Readonly<Record<string, boolean | undefined>>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, held]) => held !== undefined),
  ) as Record<string, boolean>;
}
