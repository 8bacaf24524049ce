import { z } from 'zod/mini';
import {
  type OwnTemplates,
  ownTemplateSchema,
  templateOrderSchema,
  templatesSchema,
} from './ownTemplates';

const FORMAT = 'premura-templates';
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  templates: z.array(z.unknown()).check(z.minLength(1)),
  order: z.optional(z.array(templateOrderSchema)),
});

/** `at`: which of its texts, from 1. */
export type ReadTemplateFile =
  | { readonly ok: true; readonly own: OwnTemplates }
  | { readonly ok: false; readonly fault: 'file' | 'tooMany' }
  | { readonly ok: false; readonly fault: 'text'; readonly at: number };

/** Own texts as one hands them on, with which of them are offered first. */
export function templateFileOf({ texts, order }: OwnTemplates): string {
  return JSON.stringify({ format: FORMAT, version: 1, templates: texts, order }, null, 2);
}

/** Reads such a file, whole or not at all. */
export function readTemplateFile(text: string): ReadTemplateFile {
  const file = z.safeParse(fileSchema, jsonOf(text));
  if (!file.success) return { ok: false, fault: 'file' };
  const { templates, order = [] } = file.data;
  const wrong = templates.findIndex((one) => !z.safeParse(ownTemplateSchema, one).success);
  if (wrong !== -1) return { ok: false, fault: 'text', at: wrong + 1 };
  const read = z.safeParse(templatesSchema, templates);
  if (!read.success) return { ok: false, fault: 'tooMany' };
  return { ok: true, own: { texts: read.data, order } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON at all: no file of ours either, which the caller is told.
    return null;
  }
}
