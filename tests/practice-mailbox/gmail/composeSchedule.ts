import type { App } from './app';
import { drawDialog } from './composeDialog';
import { composeSettings } from './composeSettings';
import { ComposeTimePicker } from './composeTimePicker';
import { div, make, pressable, span } from './make';

const DAY = 86_400_000;
const MONDAY = 1;

/** Gmail's own dialog over the page: three proposals and a time of one's own. `null`: not now. */
export async function askWhen(app: App): Promise<number | null> {
  const { words } = app.composes;
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const shade = div('uW2Fw-Sx9Kwc');
  const close = (at: number | null) => {
    shade.remove();
    resolve(at);
  };
  const rows = presets(app).map(({ word, at }) => drawRow(app, { word, at }, () => close(at)));
  const own = make('div', { class: 'Az AM', role: 'menuitem', tabindex: '0' }, words.pickTime);
  const { dialog, body } = drawDialog(words.scheduleSend);
  pressable(own, () => {
    const picker = new ComposeTimePicker(app, close);
    dialog.replaceWith(picker.element);
  });
  body.append(make('div', { class: 'Aw', role: 'menu' }, ...rows, own));
  shade.append(dialog);
  shade.addEventListener('click', ({ target }) => target === shade && close(null));
  shade.addEventListener('keydown', ({ key }) => key === 'Escape' && close(null));
  document.body.append(shade);
  rows[0]?.focus();
  return await promise;
}

interface Preset {
  readonly word: string;
  readonly at: number;
}

function presets(app: App): readonly Preset[] {
  const { words } = app.composes;
  const now = app.state.now();
  const isShort = composeSettings.scheduleIsShort;
  return [
    { word: words.tomorrowMorning, at: isShort ? now + 2000 : timeOf(now + DAY, 8) },
    { word: words.tomorrowAfternoon, at: isShort ? now + 5000 : timeOf(now + DAY, 13) },
    { word: words.mondayMorning, at: isShort ? now + 60_000 : timeOf(nextMonday(now + DAY), 8) },
  ];
}

function timeOf(day: number, hour: number): number {
  return new Date(day).setHours(hour, 0, 0, 0);
}

function nextMonday(now: number): number {
  const ahead = (7 + MONDAY - new Date(now).getDay()) % 7;
  return now + (ahead === 0 ? 7 : ahead) * DAY;
}

function drawRow({ dates }: App, { word, at }: Preset, onPick: () => void): HTMLElement {
  const row = make('div', { class: 'Az', role: 'menuitem', tabindex: '0' });
  row.append(span('Az-word', word), span('Az-when', dates.whole(at)));
  return pressable(row, onPick);
}
