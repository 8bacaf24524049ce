import { z } from 'zod/mini';
import { ownAfter } from '@/domain/templates/ownAfter';
import { ownTemplatesSchema } from '@/domain/templates/ownTemplates';
import type { BackgroundHandlers } from '@/messaging/background';
import { change } from '@/storage/change';
import { currentSettings } from '@/storage/settings';

/**
 * The user's own texts, said one by one: what another window has kept meanwhile stays.
 *
 * @throws where they would become too many for a backup to hold.
 */
export const onTemplatesChanged: BackgroundHandlers['templatesChanged'] = async ({
  actId,
  ...said
}) => {
  await change({ id: actId, now: Temporal.Now.instant() }, async (c) => {
    const settings = await currentSettings();
    await c.put('settings', [
      {
        ...settings,
        ownTemplates: z.parse(ownTemplatesSchema, ownAfter(settings.ownTemplates, said)),
      },
    ]);
  });
  return { ok: true };
};
