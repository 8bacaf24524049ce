/** The webmails that Premura reads, by the names of their folders in `webmail/`. */
export const services = ['gmail', 'outlook'] as const;
