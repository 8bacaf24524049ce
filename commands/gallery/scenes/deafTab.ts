import type { Scene } from '../scene';

/** After an update no script of ours hears in a tab that stood open. It closes the studio's own panel, so it is the last. */
export const deafTab: Scene = {
  name: 'panel, reload this tab',
  set: async ({ premura, say }) => {
    await premura.reloadExtension();
    const panel = await premura.panelInTab();
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.getByText(say('state.reload')).waitFor();
    return panel;
  },
  strike: async (_studio, panel) => await panel.close(),
};
