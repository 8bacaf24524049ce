import type { Strategy } from '../readFact';

/** Gmail's own ids are 64-bit numbers: written in hexadecimal ("legacy") or in decimal behind "msg-f:", "thread-f:". */
const HEXADECIMAL = /^[0-9a-f]{8,16}$/u;
const DECIMAL = /^#?(?:thread|msg)-f:(\d{8,20})(?:\|msg-[af]:[r\d-]{1,24})?$/u;
/** With conversation view off a thread's id is followed by that of the one mail shown (gmail.js #585, measured 2026). */
const ONE_MAIL = /\|(msg-f:\d{8,20})$/u;

/** The id as Premura keeps it; `null` for what is none: missing, or the string "undefined" (gmail.js #814). */
export function legacyId(text: string | null): string | null {
  const id = (text ?? '').trim().toLowerCase();
  return HEXADECIMAL.test(id) ? id : null;
}

/** "#msg-f:1773001162527223488" as "189af729deca2ec0"; `null` for a client's own id ("msg-a:r…") and all else. */
export function idOfPermId(text: string | null): string | null {
  const decimal = DECIMAL.exec(text ?? '')?.[1];
  return decimal === undefined ? null : legacyId(BigInt(decimal).toString(16));
}

/** The one mail that is named behind a thread's id: "#thread-f:1773…|msg-f:1774…". */
export function mailOfPermId(text: string | null): string | null {
  return idOfPermId(ONE_MAIL.exec(text ?? '')?.[1] ?? null);
}

/** A thread's legacy id, where the attribute of its perm id does not say that it is the mail's own. */
export function legacyThreadId(permAttribute: string): Strategy<Element | null, string> {
  return {
    name: 'data-legacy-thread-id',
    read: (element) => {
      const id = legacyId(element?.getAttribute('data-legacy-thread-id') ?? null);
      const permId = element?.getAttribute(permAttribute) ?? null;
      return id !== null && id === mailOfPermId(permId) ? (idOfPermId(permId) ?? id) : id;
    },
  };
}

/** What a `jslog` label holds: base64 of JSON behind "1:", "4:" or "11:", whose first entry is a perm id. */
const LOGGED = /(?:^|;)\s*\d{1,2}:([\w-]{8,4000})\.{0,2}/gu;
const LOGGED_ID = /^\["(#(?:thread|msg)-f:\d{8,20})[|"]/u;

/** The ids of the kind "thread" or "msg" that one log label names. */
export function loggedId(label: string | null, kind: 'thread' | 'msg'): string | null {
  for (const [, base64 = ''] of (label ?? '').matchAll(LOGGED)) {
    const permId = LOGGED_ID.exec(decoded(base64))?.[1] ?? '';
    if (permId.startsWith(`#${kind}-`)) return idOfPermId(permId);
  }
  return null;
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return ''; // not base64 after all: the label holds other things too
  }
}

/** A strategy that reads an id from one attribute. */
export function fromAttribute(
  name: string,
  convert: (text: string | null) => string | null,
): Strategy<Element | null, string> {
  return { name, read: (element) => convert(element?.getAttribute(name) ?? null) };
}
