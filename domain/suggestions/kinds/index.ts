import type { Finder } from '../mail';
import type { SuggestionKind } from '../suggestion';
import { complaint } from './complaint';
import { meeting } from './meeting';
import { order } from './order';
import { praise } from './praise';
import { promise } from './promise';
import { question } from './question';
import { recommendation } from './recommendation';
import { refusal } from './refusal';
import { thanksOwed } from './thanksOwed';

/** Every kind of suggestion, gravest first. */
export const finders = {
  complaint,
  refusal,
  order,
  recommendation,
  promise,
  meeting,
  question,
  praise,
  'thanks-owed': thanksOwed,
} as const satisfies Record<SuggestionKind, Finder>;
