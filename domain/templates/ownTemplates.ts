import { z } from 'zod/mini';
import { formalitySchema } from '@/domain/people/contact';
import { hasSubject, type Purpose, purposesWithTexts } from './purpose';
import { templateLanguages } from './template';
import { subjectFault, textFault } from './textFault';

/** Variants of the user's own count from here, so that a built-in one may be added. */
export const FIRST_OWN_VARIANT = 101;
const MOST_VARIANTS = 999;
const MOST_TEXTS = 500;
export const LONGEST_PART = 1_000;
export const LONGEST_SUBJECT = 100;

const purposes: readonly Purpose[] = purposesWithTexts;
const group = {
  language: z.enum(templateLanguages),
  purpose: z.enum(purposes),
  formality: formalitySchema,
};
const variantSchema = z.int().check(z.minimum(1), z.maximum(MOST_VARIANTS));
const words = (least: number, most: number) =>
  z.string().check(
    z.minLength(least),
    z.maxLength(most),
    z.refine((text) => text === text.trim()),
  );
const part = (least: number) =>
  words(least, LONGEST_PART).check(z.refine((text) => textFault(text) === null));

/** A text of the user's own: in the place of a built-in one, or a variant beside it. Its middle stays empty, as in all. */
export const ownTemplateSchema = z
  .readonly(
    z.strictObject({
      ...group,
      variant: variantSchema,
      onlyAfter: z.nullable(z.literal('call')),
      subject: z.nullable(
        words(1, LONGEST_SUBJECT).check(z.refine((text) => subjectFault(text) === null)),
      ),
      opening: part(1),
      close: part(0),
    }),
  )
  .check(z.refine(({ purpose, subject }) => hasSubject(purpose) === (subject !== null)));
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

export const templateKeySchema = z.readonly(z.strictObject({ ...group, variant: variantSchema }));
export type TemplateKey = z.infer<typeof templateKeySchema>;

/** Which variants of these texts are offered first; what is not named comes after, built-in ones before own ones. */
export const templateOrderSchema = z.readonly(
  z.strictObject({
    ...group,
    variants: z.readonly(z.array(variantSchema).check(z.maxLength(MOST_VARIANTS))),
  }),
);
export type TemplateOrder = z.infer<typeof templateOrderSchema>;

export const templatesSchema = z.readonly(
  z.array(ownTemplateSchema).check(z.maxLength(MOST_TEXTS)),
);

export const ownTemplatesSchema = z.readonly(
  z.object({ texts: templatesSchema, order: z.readonly(z.array(templateOrderSchema)) }),
);
export type OwnTemplates = z.infer<typeof ownTemplatesSchema>;
