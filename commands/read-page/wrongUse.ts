/** The command was called in a way that it cannot follow; the message says what to do. */
export class WrongUse extends Error {}
