/**
 * The languages that Gmail offers for its interface (its settings, 2026), as BCP 47 tags. Chromium's own `Intl` does not
 * know cy, eu, ga, gl, hy, is, ka, km, lo, mn, my, ne, si and zu (seen in Chromium 156): there only the numbers of a date
 * are compared with the message's id, and a collapsed message has no time.
 */
export const gmailLocales: readonly string[] =
  `af am ar az bg bn ca cs cy da de el en-GB en-US es es-419 et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id is it ja
ka km kn ko lo lt lv ml mn mr ms my nb ne nl pa pl pt-BR pt-PT ro ru si sk sl sr sv sw ta te th tr uk ur vi zh-CN zh-HK
zh-TW zu`.split(/\s+/u);
