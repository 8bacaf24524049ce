import { useLayoutEffect } from 'react';
import type { Settings } from '@/domain/people/settings';

/** Light or dark as the user has chosen, else as the system has it. */
export function useAppearance(settings: Settings | undefined): void {
  const appearance = settings?.appearance ?? 'system';
  useLayoutEffect(() => {
    document.documentElement.dataset['appearance'] = appearance;
  }, [appearance]);
}
