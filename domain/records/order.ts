import { z } from 'zod/mini';
import { daySchema, recordBase, wordsSchema } from './recordBase';

/** An order, and its delivery: three working days later one asks whether all is well (DESIGN P2). */
export const orderSchema = z.readonly(
  z.object({
    ...recordBase,
    kind: z.literal('order'),
    what: wordsSchema,
    isFirst: z.boolean(),
    deliveredOn: z.nullable(daySchema),
  }),
);
export type OrderRecord = z.infer<typeof orderSchema>;
