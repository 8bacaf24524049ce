import { z } from 'zod/mini';
import { type OwnTemplate, ownTemplateSchema, templatesSchema } from './ownTemplates';

const FORMAT = 'premura-templates';
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  templates: z.array(z.unknown()).check(z.minLength(1)),
});

/** `at`: which of its texts, from 1. */
export type ReadTemplateFile =
  | { readonly ok: true; readonly templates: readonly OwnTemplate[] }
  | { readonly ok: false; readonly fault: 'file' | 'tooMany' }
  | { readonly ok: false; readonly fault: 'text'; readonly at: number };

/** Own texts as one hands them on. */
export function templateFileOf(templates: readonly OwnTemplate[]): string {
  return JSON.stringify({ format: FORMAT, version: 1, templates }, null, 2);
}

/** Reads such a file, whole or not at all. */
export function readTemplateFile(text: string): ReadTemplateFile {
  const file = z.safeParse(fileSchema, jsonOf(text));
  if (!file.success) return { ok: false, fault: 'file' };
  const { templates } = file.data;
  const wrong = templates.findIndex((one) => !z.safeParse(ownTemplateSchema, one).success);
  if (wrong !== -1) return { ok: false, fault: 'text', at: wrong + 1 };
  const read = z.safeParse(templatesSchema, templates);
  return read.success ? { ok: true, templates: read.data } : { ok: false, fault: 'tooMany' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON at all: no file of ours either, which the caller is told.
    return null;
  }
}
