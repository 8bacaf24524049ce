const SECRET =
  /confidential|privileged|riservat[eio]|confidenzial|vertraulich|confidentiel|confidencial|vertrouwelijk/iu;
const ABOUT =
  /(?:e-?mail|message|messaggio|comunicazione|nachricht|mensaje|mensagem|correo|courriel|courrier|bericht)/iu;
const STRANGER =
  /recipient|destinatari|empfänger|adressat|destinataire|geadresseerde|in error|per errore|irrtümlich|par erreur|por error|unauthori[sz]ed|unbefugt/iu;
const SHORTEST = 120;
const LOOKED_AT = 1_500;

/** Without the "This e-mail may contain confidential information" that a company's server puts at the end. */
export function withoutDisclaimer(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (let start = paragraphBefore(lines, end); start > 0; start = paragraphBefore(lines, end)) {
    if (!isDisclaimer(lines.slice(start, end).join(' ').slice(0, LOOKED_AT))) break;
    end = start;
  }
  return lines.slice(0, end);
}

/** Where the last paragraph of the lines before `end` begins; 0 where it is the only one. */
function paragraphBefore(lines: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && (lines[start - 1] ?? '').trim() === '') start -= 1;
  while (start > 0 && (lines[start - 1] ?? '').trim() !== '') start -= 1;
  return start;
}

function isDisclaimer(paragraph: string): boolean {
  if (paragraph.trim().length < SHORTEST) return false;
  return SECRET.test(paragraph) && ABOUT.test(paragraph) && STRANGER.test(paragraph);
}
