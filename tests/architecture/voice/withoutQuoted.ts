/** What stands in quotation marks is theirs, whatever form it has. */
export function withoutQuoted(text: string): string {
  return text.replaceAll(/[«“„][^«»“”„]*[»”“]/gu, '…');
}
