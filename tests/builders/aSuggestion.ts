import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import { me } from './aReading';

/** The user has just promised Anna the quote for the next day, or whatever `of` makes of it. */
export function aSuggestion(of: Partial<KeptSuggestion> = {}): KeptSuggestion {
  const at = Temporal.Instant.from('2026-11-19T09:00:00Z').epochMilliseconds;
  return {
    id: 'suggestion-1',
    contactId: 'anna',
    kind: 'promise',
    state: 'open',
    at,
    direction: 'out',
    account: me.address,
    threadId: 't-1',
    interactionId: 'interaction-1',
    writtenAt: at,
    quote: 'Le mando il preventivo entro venerdì.',
    what: 'il preventivo',
    due: '2026-11-20',
    words: 'words-1',
    ...of,
  };
}
