/** Whether Temporal can read a text: "2026-02-30" has the form of a day and is none. */
export function isReadable(type: { readonly from: (text: string) => unknown }) {
  return (text: string): boolean => {
    try {
      type.from(text);
      return true;
    } catch {
      return false; // how Temporal says no
    }
  };
}
