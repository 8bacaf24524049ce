import type { App } from './app';
import { showDialog } from './dialog';
import { div, make, pressable, span } from './make';

/** Outlook's dialog: three times to choose from, or a day and an hour of one's own. */
export function askWhen(app: App, onChosen: (at: number) => void): void {
  const { words, dates, state } = app;
  const now = state.now();
  const choices = [
    { text: words.tomorrowMorning, at: dayAfter(now, 1, 8) },
    { text: words.tomorrowAfternoon, at: dayAfter(now, 1, 13) },
    { text: words.mondayMorning, at: dayAfter(now, (8 - new Date(now).getDay()) % 7 || 7, 8) },
  ];
  const custom = make('input', {
    type: 'datetime-local',
    'aria-label': words.customTime,
    class: 'o-subject-input',
  });
  const list = div('o-choices');
  const dialog = showDialog({
    title: words.schedule,
    text: '',
    content: list,
    choices: [
      { text: words.send, isPrimary: true, onPress: () => onCustom(custom.value, onChosen) },
      { text: words.close },
    ],
  });
  const buttons = choices.map(({ text, at }) => {
    const button = make(
      'button',
      { type: 'button', role: 'menuitem', class: 'o-choice' },
      span('', text),
      span('o-time', dates.whole(at)),
    );
    return pressable(button, () => {
      dialog.parentElement?.remove();
      onChosen(at);
    });
  });
  list.append(...buttons, custom);
}

function onCustom(value: string, onChosen: (at: number) => void): void {
  const at = new Date(value).getTime();
  if (!Number.isNaN(at)) onChosen(at);
}

function dayAfter(now: number, days: number, hour: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return date.setHours(hour, 0, 0, 0);
}
