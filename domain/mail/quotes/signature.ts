/** What phones and apps add below a mail, in the languages of the webmails. */
const APP =
  /^(?:[-–—] ?)?(?:sent (?:from|with|using|via)|get outlook for|inviat[oa] (?:da|con|tramite)|scarica outlook|ottieni outlook|von meinem|gesendet (?:von|mit|aus)|diese nachricht wurde von|outlook für|holen sie sich outlook|envoyé (?:de|depuis|à partir|avec)|télécharger outlook|obtenez outlook|enviado (?:desde|do|de|a partir|con|com)|obtener outlook|obter o outlook|verzonden (?:vanaf|met)|wysłan[eo] z|skickat från|sendt fra|lähetetty|отправлено (?:с|из)|odesláno z|gönderildi|iphone['’]?(?:dan|umdan)|发自我的)(?!\p{L})/iu;
/** "Sent from my desk, which …" is a sentence. */
const GOES_ON = /[,;]|[.!?…] ?\S/u;
const LINK = /<[^<>]{0,300}>/gu;
const LONGEST_APP = 90;
/** Lines that may stand below a long rule for it to be a signature. */
const MOST_LINES = 15;
const LONGEST_LINE = 120;

/** Whether the writer's signature, or what an app adds, begins with this line. */
export function beginsSignature(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  if (line === '--' || line === '—' || line === '__' || isApp(line)) return true;
  return /^(?:_{3,60}|[—–]{2,60})$/u.test(line) && isLast(lines, index);
}

function isApp(line: string): boolean {
  if (line.length > 3 * LONGEST_APP || !APP.test(line)) return false;
  const words = line.replace(LINK, '').replace(/[.!]$/u, '');
  return words.length <= LONGEST_APP && !GOES_ON.test(words);
}

/** A rule below an empty line or a farewell, above a few short lines that stand together. */
function isLast(lines: readonly string[], index: number): boolean {
  const below = lines.slice(index + 1, index + 2 + MOST_LINES).map((line) => line.trim());
  const filled = below.filter((line) => line !== '');
  if (below.length > MOST_LINES || (lines[index + 1] ?? '').trim() === '') return false;
  return filled.every((line) => line.length <= LONGEST_LINE);
}
