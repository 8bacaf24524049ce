import type { App } from './app';
import { avatar } from './avatar';
import { icon, type IconName } from './icon';
import type { AnswerKind } from './mail';
import { div, make, nextId, pressable, rowTable } from './make';

/** The bar under the last message: Reply, Reply all, Forward. */
export function drawReplyBar(
  { app, isForMany }: { readonly app: App; readonly isForMany: boolean },
  onReply: (kind: AnswerKind) => void,
): HTMLElement {
  const { words, state } = app;
  const link = (className: string, word: string, name: IconName) =>
    make(
      'span',
      { class: `ams ${className}`, role: 'link', tabindex: '0', id: nextId() },
      icon(name),
      word,
    );
  const reply = pressable(link('bkH', words.reply, 'reply'), () => onReply('reply'));
  const all = pressable(link('bkI', words.replyAll, 'replyAll'), () => onReply('replyAll'));
  const forward = pressable(link('bkG', words.forward, 'forward'), () => onReply('forward'));
  const bar = div('nr tMHS5d', div('amn', reply, ...(isForMany ? [all] : []), forward));
  const cells = [
    make('td', { class: 'amq' }, avatar(state.me, 'ajn bofPge')),
    make('td', { class: 'amr' }, bar),
  ];
  const place = div('ip iq', make('div', { id: nextId() }, rowTable('cf FVrZGe', ...cells)));
  return div('gA gt acV', div('gB xu', place));
}
