/** QUALITY sec-5 and DESIGN §10: longer bodies are cut by the reader before they are judged. Without Zod: the page needs it too. */
export const LONGEST_TEXT = 65_536;
