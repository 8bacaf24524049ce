/** How the rivals say in the page's own timeline that they have read a thread; Premura is heard as it tells. */
export function noteRead(threadId: string, people: number): void {
  performance.mark(`bench-read ${threadId} ${people}`);
}
