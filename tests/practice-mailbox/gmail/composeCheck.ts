import type { App } from './app';
import type { Compose } from './compose';
import { showAlert } from './composeAlert';

/** Whether it can go out as it is; says why not, as Gmail does. */
export function canGo(app: App, compose: Compose): boolean {
  const { words } = app.composes;
  const { recipients } = compose;
  recipients.commit();
  if (recipients.rest !== '') return refuse(app, words.badAddress);
  if (recipients.everyone.length === 0) return refuse(app, words.noRecipient);
  // The browser's own question (seen live 2026-05).
  // oxlint-disable-next-line no-alert -- Gmail asks in this way
  return !compose.isEmpty || confirm(words.nothingWritten);
}

function refuse(app: App, why: string): false {
  showAlert(app, why);
  return false;
}
