/** Half-written text and where each keystroke goes. */
export interface Draft {
  readonly text: string;
  readonly onChange: (text: string) => void;
}
