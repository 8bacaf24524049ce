import type { Scene } from '../scene';
import type { Studio } from '../studio';

/** A sheet of the panel. */
export function sheet(name: string, open: (studio: Studio) => Promise<void>): Scene {
  return {
    name: `sheet: ${name}`,
    set: async (studio) => {
      await studio.panel.bringToFront();
      await open(studio);
      await studio.panel.getByRole('dialog').waitFor();
    },
    strike: async (studio) => await studio.closeSheet(),
  };
}
