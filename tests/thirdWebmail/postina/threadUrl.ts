import type { ThreadAddress } from '@/webmail/webmail';

export function threadUrl({ threadId }: ThreadAddress): string {
  return `https://posta.postina.example/leggi#${encodeURIComponent(threadId)}`;
}
