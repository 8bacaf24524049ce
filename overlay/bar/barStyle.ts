/** Plain CSS in px: rem follows the mail page's own root. The colours are the tokens of the design, light and dark. */
export const barStyle = `
:host { all: initial; display: block; }
@media print { :host { display: none !important; } }
.bar {
  --wash: #f4f6f7; --ink: #1a2125; --ink-2: #4c565d; --accent: #0c6655; --on-accent: #fff; --accent-w: #e5f2ee; --risk: #9f380a;
  display: flex; align-items: center; flex-wrap: wrap; gap: 4px; box-sizing: border-box; width: max-content; max-width: 100%;
  min-height: 36px; margin: 4px 0 8px; padding: 3px 4px 3px 10px; border-radius: 18px; background: var(--wash); color: var(--ink);
  font: 13px/18px "Google Sans", Roboto, "Segoe UI", "Liberation Sans", Arial, sans-serif; user-select: none;
}
.bar[dir='rtl'] { padding: 3px 10px 3px 4px; }
.bar.dark {
  --wash: #24292d; --ink: #e8ebed; --ink-2: #b7bfc5; --accent: #7ad3bd; --on-accent: #0c231d; --accent-w: #19332d; --risk: #f5a57d;
}
.say { display: flex; align-items: center; gap: 7px; min-width: 0; }
.say + button { margin-inline-start: 8px; }
.say svg { flex: none; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-linecap: round; color: var(--accent); }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.warn { color: var(--risk); font-weight: 600; }
button {
  display: inline-flex; align-items: center; gap: 6px; border: 0; border-radius: 15px; padding: 5px 10px; background: transparent;
  color: var(--ink-2); font: inherit; font-weight: 500; white-space: nowrap; cursor: pointer;
}
button:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
button.pri { background: var(--accent); color: var(--on-accent); font-weight: 600; padding-inline: 12px; }
button.soft { background: var(--accent-w); color: var(--accent); font-weight: 600; padding-inline: 12px; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
@media (forced-colors: active) { button.pri { border: 1px solid ButtonText; } }
`;
