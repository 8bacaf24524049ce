/** What tests choose by the page's address: `?chips=old` (recipients as before 2022), `?schedule=short` (seconds, not days). */
const asked = new URLSearchParams(location.search);

export const composeSettings = {
  chips: asked.get('chips') === 'old' ? 'old' : 'new',
  scheduleIsShort: asked.get('schedule') === 'short',
} as const satisfies { readonly chips: 'old' | 'new'; readonly scheduleIsShort: boolean };
