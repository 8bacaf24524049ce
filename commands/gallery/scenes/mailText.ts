import type { Scene } from '../scene';

/** A mail text while it is written, with a field that nobody knows. */
export const mailText: Scene = {
  name: 'options, a mail text',
  set: async (studio) => {
    const page = await studio.page('options.html#texts', 1228);
    const texts = page.locator('#texts');
    const edit = studio.say('templates.act', studio.say('button.edit'), '1');
    await texts.getByRole('button', { name: edit, exact: true }).click();
    const opening = texts.getByRole('textbox', { name: studio.say('templates.opening') });
    await opening.fill('Grazie per l’incontro[ {{giorno}}].');
    await texts.getByRole('group', { name: studio.say('picker.preview') }).waitFor();
    return page;
  },
  strike: async (studio, page) => {
    await page.getByRole('button', { name: studio.say('button.cancel'), exact: true }).click();
    await page.close();
  },
};
