import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { NoticeOptionsProps } from '@/components/options/NoticeOptions';

const NOTICES = { permissions: ['notifications'] } as const;

/** Whether the browser lets Premura notify; asked for by the user's own click. */
export function useNotices(): Pick<NoticeOptionsProps, 'isAllowed' | 'onAllow'> {
  const [isAllowed, setIsAllowed] = useState(false);
  useEffect(() => {
    const read = () => void browser.permissions.contains(wanted()).then(setIsAllowed);
    read();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  const onAllow = (allow: boolean) =>
    void (allow ? browser.permissions.request(wanted()) : browser.permissions.remove(wanted()));
  return { isAllowed, onAllow };
}

function wanted() {
  return { permissions: [...NOTICES.permissions] };
}
