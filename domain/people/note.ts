import { z } from 'zod/mini';
import { idSchema } from './contact';
import { epochSchema } from '@/domain/time/epochSchema';

export const noteTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000));

export const noteSchema = z.readonly(
  z.object({
    id: idSchema,
    contactId: idSchema,
    text: noteTextSchema,
    pinned: z.boolean(),
    createdAt: epochSchema,
    editedAt: z.nullable(epochSchema),
  }),
);
export type Note = z.infer<typeof noteSchema>;
