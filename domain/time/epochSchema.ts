import { z } from 'zod/mini';

/** As far as time reaches for Temporal and Date, in milliseconds to both sides of 1970. */
export const END_OF_TIME = 8_640_000_000_000_000;
/** Milliseconds since 1970, UTC. */
export const epochSchema = z.int().check(z.minimum(-END_OF_TIME), z.maximum(END_OF_TIME));
