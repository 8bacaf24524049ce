import { useEffect, useState } from 'react';
import type { Moment } from '@/components/words/moment';
import { panelLocale } from './panelLocale';

/** Now, in the home zone, moved on at each full minute while the panel is seen: it says hours, days and what is late. */
export function useMoment(zone: string): Moment {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  // Read once: words do not change while a page stands, but a browser was seen to name another language later (2026-11).
  const [locale] = useState(panelLocale);
  useEffect(() => {
    const moveOn = () => setNow(Temporal.Now.instant());
    const timer = document.hidden ? undefined : setTimeout(moveOn, untilNextMinute(now));
    document.addEventListener('visibilitychange', moveOn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', moveOn);
    };
  }, [now]);
  return { now: now.toZonedDateTimeISO(zone), locale };
}

const MINUTE = 60_000;

function untilNextMinute({ epochMilliseconds }: Temporal.Instant): number {
  return MINUTE - (epochMilliseconds % MINUTE);
}
