import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { askBackground } from '@/messaging/page';
import type { ReplyOf, RequestOf, ToBackground } from '@/messaging/protocol';

/** Milliseconds for which something done can be taken back with one click. */
const UNDO_SHOWN = 10_000;

interface Said {
  readonly words: string;
  /** The act that *Undo* takes back; `null` where there is nothing to take back. */
  readonly actId: string | null;
  readonly isFailure: boolean;
}

type Asked<K extends keyof ToBackground> = Omit<RequestOf<ToBackground[K]>, 'actId'>;

interface Doing {
  /** Does one act by the background; `words` are said once it is kept. `null` where it was not. */
  readonly act: <K extends keyof ToBackground>(
    name: K,
    request: Asked<K>,
    words: string | null,
  ) => Promise<ReplyOf<ToBackground[K]> | null>;
  readonly undo: (actId: string) => void;
  readonly say: (words: string) => void;
}

export interface Acts extends Doing {
  /** What was just done, for ten seconds. */
  readonly words: string | null;
  /** What was just not kept: an open sheet says it, for it hides the rest. */
  readonly failure: string | null;
  readonly undoLast: (() => void) | null;
}

/** The acts of the panel, each said and each with its undo. */
export function useActs(): Acts {
  const [said, setSaid] = useState<Said | null>(null);
  const doing = useMemo(() => doingWith(setSaid), []);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), UNDO_SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  const actId = said?.actId ?? null;
  return {
    ...doing,
    words: said?.words ?? null,
    failure: said?.isFailure ? said.words : null,
    undoLast: actId === null ? null : () => doing.undo(actId),
  };
}

function doingWith(tell: (said: Said) => void): Doing {
  const say = (words: string) => tell({ words, actId: null, isFailure: false });
  const fail = () => tell({ words: i18n.t('toast.notKept'), actId: null, isFailure: true });
  return {
    say,
    act: async (name, request, words) => {
      const actId = crypto.randomUUID();
      const reply = await asked(name, { ...request, actId } as never);
      if (reply === null) fail();
      else if (words !== null) tell({ words, actId, isFailure: false });
      return reply;
    },
    undo: (actId) => {
      void asked('undo', { actId }).then((reply) =>
        reply === null ? fail() : say(i18n.t('toast.undone')),
      );
    },
  };
}

/** The reply, or `null` where the background refused or never answered. */
async function asked<K extends keyof ToBackground>(
  name: K,
  request: RequestOf<ToBackground[K]>,
): Promise<ReplyOf<ToBackground[K]> | null> {
  return askBackground(name, request).catch(() => null);
}
