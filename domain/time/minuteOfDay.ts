import { z } from 'zod/mini';

/** Minutes since midnight, by the clock on the wall; 1440 is the next midnight. */
export const minuteOfDay = z.int().check(z.minimum(0), z.maximum(1440));
