/** How the rivals say in the page's own timeline that they have read a thread; Premura's reading is seen in the trace. */
export function noteRead(threadId: string, people: number): void {
  performance.mark(`bench-read ${threadId} ${people}`);
}
