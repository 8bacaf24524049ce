import type { App } from './app';
import { iconButton } from './button';
import type { CardActs } from './card';
import type { Mail } from './mail';
import { make } from './make';

/** Over a message: small, beside its writer (SOURCE.md 2025-11). */
export function messageToolbar(mail: Mail, app: App, acts: CardActs): HTMLElement {
  const { words } = app;
  const open = iconButton({
    label: words.openInWindow,
    icon: 'OpenRegular',
    role: 'menuitem',
    onPress: () => acts.openInWindow(mail),
  });
  const more = iconButton({
    label: words.moreItems,
    icon: 'MoreHorizontalRegular',
    role: 'menuitem',
    hasPopup: true,
    onPress: () => undefined,
  });
  const buttons = mail.state === 'draft' ? [] : answerButtons(mail, app, acts);
  const attributes = {
    'aria-label': words.messageActions,
    role: 'toolbar',
    class: 'ms-OverflowSet o-toolbar',
  };
  return make('div', attributes, ...buttons, open, more);
}

/** Under the newest message: large, with words (aria tree 2026-04). */
export function quickActions(mail: Mail, app: App, acts: CardActs): HTMLElement {
  const attributes = { 'aria-label': app.words.quickActions, role: 'toolbar', class: 'o-quick' };
  return make('div', attributes, ...answerButtons(mail, app, { ...acts, hasText: true }));
}

function answerButtons(
  mail: Mail,
  { words }: App,
  { hasText = false, ...acts }: CardActs & { readonly hasText?: boolean },
): readonly HTMLElement[] {
  const wishes = [
    ['reply', words.reply, 'ArrowReplyRegular'],
    ['replyAll', words.replyAll, 'ArrowReplyAllRegular'],
    ['forward', words.forward, 'ArrowForwardRegular'],
  ] as const;
  return wishes.map(([kind, label, icon]) => {
    const onPress = () => acts.answer(kind, mail);
    return iconButton({
      label,
      icon,
      role: 'menuitem',
      onPress,
      ...(hasText ? { text: label } : {}),
    });
  });
}
