import type { Theme } from './config';

/** What a theme changes: the colours that gmail.css names, and nothing that a script could ask the page for. */
const themes: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {},
  dark: {
    'color-scheme': 'dark',
    '--page': '#111318',
    '--card': '#1b1d22',
    '--raised': '#26282e',
    '--row': '#17191e',
    '--row-line': '#2c2f36',
    '--line': '#3c4048',
    '--hover': '#2b2e35',
    '--ink': '#e3e3e3',
    '--quiet': '#a8adb5',
    '--icon': '#c4c7c5',
    '--faint': '#6c7078',
    '--field': '#282b32',
    '--blue': '#a8c7fa',
    '--on-blue': '#062e6f',
    '--here': '#004a77',
    '--on-here': '#c2e7ff',
    '--open': '#2a3a55',
    '--chip': '#3a3d44',
    '--on-chip': '#d6d8dc',
    '--label': '#24433a',
    '--on-label': '#b7dccd',
    '--quote': '#c9a3d6',
    '--shadow': '#0009',
  },
  picture: {
    '--page': 'linear-gradient(170deg, #23364d 0%, #4a6580 38%, #8a6f70 72%, #3b3140 100%) fixed',
    '--frame-ink': '#f4f6fa',
    '--frame-quiet': '#dde4ee',
    '--frame-field': '#ffffff38',
    '--frame-hover': '#ffffff29',
    '--here': '#ffffff42',
    '--on-here': '#ffffff',
    '--mark': '#ffffff',
  },
};

export function themeStyles(theme: Theme): string {
  const entries = Object.entries(themes[theme]);
  if (entries.length === 0) return '';
  return `:root{${entries.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}
