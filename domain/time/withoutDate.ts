/** Small words that belong to a date: "entro venerdì", "by Friday". */
const before =
  /(?:^|\s)(?:entro|per|il|lo|la|l|dal|al|all|alle|di|da|a|verso|in|by|on|at|until|till|before|for|from|the|bis|zum|am|den|vor|für|ab|pour|le|avant|dès|ici|d|du|para|el|antes|desde|hasta|del)$/i;
const most = 3;

function cutBefore(text: string): string {
  let rest = text.replace(/[\s'’‘`´]+$/, '');
  for (let words = 0; words < most; words += 1) rest = rest.replace(before, '').trimEnd();
  return rest;
}

const marks = /^[\s,;:.'’‘`´–—-]+|[\s,;:–—-]+$/g;

/** What remains of a reminder's words once the date, its small words and the marks around it are cut out. */
export function withoutDate(text: string, index: number, length: number): string {
  const parts = [cutBefore(text.slice(0, index)), text.slice(index + length)];
  return parts
    .map((part) => part.replace(marks, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .join(' ');
}
