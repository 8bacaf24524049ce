import { farewellIn } from './farewell';
import { formalityIn } from './formality';
import { formalityOfGreeting, greetingIn } from './greeting';
import { languageOfThread } from './language';
import type { Tone } from '@/domain/people/contact';
import type { Message, PageReading } from './reading';
import { unknownTone } from './unknownTone';

/** How the user writes to the contact in this thread: the newest own message that says it (VOICE rule 2). */
export function toneOf({ account, contact, thread }: PageReading): Tone {
  if (account === null || contact === null || thread === null) return unknownTone;
  const own = thread.messages
    .filter(
      ({ direction, to }) =>
        direction === 'out' && to.some((one) => one.address === contact.address),
    )
    .toReversed();
  const ownName = account.name ?? own[0]?.from.name ?? null;
  const ownTexts = textsOf(own);
  const theirTexts = textsOf(
    thread.messages.filter(({ from }) => from.address === contact.address),
  );
  const language = languageOfThread(ownTexts, theirTexts);
  const others = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const named = others.filter(
    ({ address }) => address !== contact.address && address !== account.address,
  );
  const greeting = firstOf(ownTexts, (text) =>
    greetingIn(
      text,
      contact,
      named.map(({ name }) => name),
    ),
  );
  return {
    language,
    formality: formalityFrom(greeting, ownTexts, language),
    greeting,
    farewell: firstOf(ownTexts, (text) => farewellIn(text, ownName)),
  };
}

function formalityFrom(
  greeting: string | null,
  ownTexts: readonly string[],
  language: Tone['language'],
): Tone['formality'] {
  const said = language === null ? null : formalityIn(ownTexts, language);
  return said ?? (greeting === null ? null : formalityOfGreeting(greeting));
}

function textsOf(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(({ text }) => (text === null ? [] : [text]));
}

function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** What `tone` says; where it says nothing, what was said `before`. */
export function mergedTone(tone: Tone, before: Tone | null): Tone {
  const said = Object.entries(tone).filter(([, value]) => value !== null);
  return { ...unknownTone, ...before, ...Object.fromEntries(said) };
}
