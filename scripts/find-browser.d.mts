/** The Chrome, Chromium or Edge of this machine. */
export function findBrowser(): string | null;
