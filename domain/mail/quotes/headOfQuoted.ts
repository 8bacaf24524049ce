/** "From" as mail programs write it before the head of a quoted mail; no page can hold it in another place of a line. */
const FROM =
  /^[*]{0,2}(?:from|da|von|de|van|od|fra|från|lähettäjä|feladó|от|от кого|kimden|expeditor|από|מאת|من|发件人|寄件者|寄件人|差出人|보낸 ?사람|จาก|từ|dari|message du|message de)[*]{0,2}[\s\u00a0]?[:：]/iu;
/** "Name: value", the name at most four words, in any language. */
const FIELD = /^[*]{0,2}\p{L}[\p{L}\p{M} .'’-]{0,29}[*]{0,2}[\s\u00a0]?[:：]/u;
const DASHED_TITLE = /^[-_–—*\s]{2,60}[^-_–—*\n]{2,80}[-_–—*\s]{2,60}$/u;
const KNOWN_TITLE =
  /original (?:message|e-?mail|appointment)|forwarded (?:message|by)|begin forwarded|ursprüngliche (?:nachricht|e-?mail)|original-?nachricht|weitergeleitete nachricht|messaggio (?:originale|inoltrato)|inizio messaggio inoltrato|message (?:d['’]origine|original|transféré|réacheminé)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|missatge (?:original|reenviat)|oorspronkelijk(?:e)? bericht|doorgestuurd bericht|oprindelig besked|videresendt besked|opprinnelig melding|videresendt melding|ursprungligt meddelande|vidarebefordrat meddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość (?:oryginalna|przekazana)|původní zpráva|eredeti üzenet|mesaj original|orijinal ileti|исходное сообщение|пересланное сообщение|пересылаемое сообщение|原始邮件|転送メッセージ|원본 메일/iu;
const RULE = /^[-_–—=*]{5,}$/u;
const LONGEST_LINE = 300;
const FIELDS_LOOKED_AT = 5;

/** Where the head of a quoted or forwarded mail that begins at `index` ends (the line after it); `null` where none begins. */
export function endOfHead(lines: readonly string[], index: number): number | null {
  const line = shortLine(lines, index);
  if (isKnownTitle(line)) return afterFields(lines, index + 1);
  const isTitle = RULE.test(line) || DASHED_TITLE.test(line);
  if (!isTitle && !FROM.test(line)) return null;
  const start = isTitle ? index + 1 : index;
  return isHead(lines, start) ? afterFields(lines, start) : null;
}

function isKnownTitle(line: string): boolean {
  return line !== '' && DASHED_TITLE.test(line) && KNOWN_TITLE.test(line);
}

function shortLine(lines: readonly string[], index: number): string {
  const line = (lines[index] ?? '').trim();
  return line.length > LONGEST_LINE ? '' : line;
}

/** Of the next lines with words three are "Name: value", and one of the first two is "From". */
function isHead(lines: readonly string[], start: number): boolean {
  const next = lines
    .slice(start, start + 2 * FIELDS_LOOKED_AT)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE)
    .slice(0, FIELDS_LOOKED_AT);
  const hasFrom = next.slice(0, 2).some((line) => FROM.test(line));
  return hasFrom && next.filter((line) => FIELD.test(line)).length >= 3;
}

/** Past the fields and the lines over which they wrap, up to the empty line below them. */
function afterFields(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && (lines[index] ?? '').trim() === '') index += 1;
  while (index < lines.length && (lines[index] ?? '').trim() !== '') index += 1;
  return index;
}
