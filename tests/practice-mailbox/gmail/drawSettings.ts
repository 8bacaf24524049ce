import type { App } from './app';
import type { Settings } from './config';
import { icon } from './icon';
import { div, make, pressable } from './make';

type Choices = readonly (readonly [label: string, changed: Partial<Settings>])[];

/** "Quick settings" behind the gear: what is chosen holds at once, without loading the page again. */
export function drawSettings(app: App): HTMLElement {
  const { words } = app;
  const panel = make('div', {
    class: 'pm-settings',
    role: 'dialog',
    'aria-label': words.quickSettings,
  });
  const attributes = { role: 'button', 'aria-label': words.settings, tabindex: '0' };
  const gear = make('div', { class: 'pm-round FH', ...attributes }, icon('gear'));
  panel.style.display = 'none';
  pressable(gear, () => {
    panel.replaceChildren(...sections(app).map(([title, choices]) => group(app, title, choices)));
    panel.style.display = panel.style.display === 'none' ? '' : 'none';
  });
  return div('pm-gear', gear, panel);
}

function sections({ words }: App): readonly (readonly [string, Choices])[] {
  return [
    [
      words.theme,
      [
        [words.light, { theme: 'light' }],
        [words.dark, { theme: 'dark' }],
        [words.picture, { theme: 'picture' }],
      ],
    ],
    [
      words.inboxType,
      [
        [words.defaultInbox, { inbox: 'default' }],
        [words.tabbedInbox, { inbox: 'tabs' }],
        [words.multipleInboxes, { inbox: 'multiple' }],
      ],
    ],
    [
      words.readingPane,
      [
        [words.noSplit, { pane: 'none' }],
        [words.paneRight, { pane: 'right' }],
        [words.paneBelow, { pane: 'below' }],
      ],
    ],
    [
      words.conversations,
      [
        [words.on, { conversations: true }],
        [words.off, { conversations: false }],
      ],
    ],
    [words.language, LANGUAGES],
  ];
}

const LANGUAGES: Choices = [
  ['English (US)', { language: 'en', region: 'en-US' }],
  ['English (UK)', { language: 'en', region: 'en-GB' }],
  ['Italiano', { language: 'it', region: 'it-IT' }],
  ['Deutsch', { language: 'de', region: 'de-DE' }],
  ['العربية', { language: 'ar', region: 'ar-EG' }],
  ['日本語', { language: 'ja', region: 'ja-JP' }],
];

function group(app: App, title: string, choices: Choices): HTMLElement {
  const buttons = choices.map(([label, changed]) => {
    const isHeld = Object.entries(changed).every(
      ([key, value]) => app.settings[key as keyof Settings] === value,
    );
    const attributes = { role: 'radio', 'aria-checked': String(isHeld), tabindex: '0' };
    const button = make('div', { class: 'pm-choice', 'aria-label': label, ...attributes }, label);
    return pressable(button, () => app.set(changed));
  });
  const all = make('div', { role: 'radiogroup', 'aria-label': title }, ...buttons);
  return div('pm-group', div('pm-group-title', title), all);
}
