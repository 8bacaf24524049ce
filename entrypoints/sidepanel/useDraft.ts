import { useEffect, useState } from 'react';
import type { Draft } from '@/components/ui/draft';
import { draft, keepDraft } from '@/storage/drafts';

interface Known {
  readonly key: string;
  readonly text: string;
}

/** The half-written text under that key, kept at each keystroke; empty until it is read, and never another key's. */
export function useDraft(key: string): Draft {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isWanted = true;
    void draft(key).then((text) => {
      // What was typed meanwhile is newer than what was kept.
      if (isWanted) setKnown((last) => (last?.key === key ? last : { key, text }));
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return {
    text: known?.key === key ? known.text : '',
    onChange: (text) => {
      setKnown({ key, text });
      void keepDraft(key, text);
    },
  };
}
