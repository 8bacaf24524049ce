/**
 * What nobody wrote (STATUS, "What goes wrong"): answers of an absence and of a calendar. They are known by how webmails and
 * servers begin their subject, in the languages that Premura understands; Outlook and Exchange of 2026, Gmail's calendar.
 */
const SUBJECT =
  /^\s*(?:automatic reply|auto(?:matic)?[- ]?repl(?:y|ies)|out of (?:the )?office|risposta automatica|fuori (?:sede|ufficio)|automatische antwort|abwesenheitsnotiz|abwesend|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|(?:accepted|declined|tentative(?:ly accepted)?|accettato|rifiutato|provvisorio|zugesagt|angenommen|abgelehnt|mit vorbehalt|accepté|refusé|provisoire|aceptado|aceptada|rechazado|rechazada|provisional)\s*:)/iu;

/** The same at the head of a text, where a conversation hides its own subject. */
const TEXT =
  /(?<!\p{L})(?:i am (?:currently )?out of (?:the )?office|i'?m (?:currently )?out of (?:the )?office|sono (?:attualmente )?(?:fuori (?:sede|ufficio)|assente dall'ufficio)|sarò (?:fuori (?:sede|ufficio)|assente)|ich bin (?:derzeit |momentan |zurzeit )?(?:nicht im büro|abwesend)|je suis (?:actuellement )?absent|estoy fuera de la oficina|no estaré disponible|this is an automat(?:ic|ed) (?:reply|response|message)|questa è una risposta automatica|dies ist eine automatische)/iu;

const HEAD = 300;

/** `text` is the message's own words, without quotes. */
export function isAutomatic(subject: string | null, text: string | null): boolean {
  return SUBJECT.test(subject ?? '') || TEXT.test((text ?? '').slice(0, HEAD).replaceAll('’', "'"));
}
