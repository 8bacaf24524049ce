/** What of the rivals' packages has no types that hold, as far as we use it. */
declare module 'jquery' {
  const jquery: unknown;
  export default jquery;
}

declare module 'gmail-js' {
  interface Named {
    readonly email: string;
  }
  interface Mail {
    from(): Named;
    to(): readonly Named[];
  }
  export class Gmail {
    constructor(jquery: unknown);
    readonly observe: { on(event: string, tell: () => void): void };
    readonly dom: { email(element: HTMLElement): Mail };
  }
}
