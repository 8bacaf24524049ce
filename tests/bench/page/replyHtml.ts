import type { BenchPerson } from './benchPeople';

/** An inline reply, open under the last message: the place in which one types. */
export function replyHtml(threadId: string, to: BenchPerson): string {
  return `<div><div class="M9"><div class="aoI" role="region" data-compose-id="7"><table class="aoP"><tbody><tr><td class="I5">
<form class="bAs" method="POST"><input type="hidden" name="lts" value="${threadId}"><input type="hidden" name="draft" value="undefined">
<div class="fX aXjCH"><div class="afV"><div class="akl"><span email="${to.address}" class="vN">${to.name}</span></div></div></div></form>
<div class="Ar Au"><div contenteditable="true" class="Am Al editable LW-avf" role="textbox" g_editable="true"
style="min-height:60px"><br></div></div></td></tr>
<tr class="btC"><td class="gU"><div class="T-I J-J5-Ji aoO" role="button">Send</div></td></tr></tbody></table></div></div></div>`;
}
