import type { TemplateLanguage } from '@/domain/templates/template';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Voice } from './voice';

export const voices = { en, it, de, fr, es } as const satisfies Record<TemplateLanguage, Voice>;
