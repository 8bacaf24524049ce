import type { NewMessageAddress } from '@/webmail/webmail';

export function newMessageUrl({ to, subject }: NewMessageAddress): string {
  const asked = new URLSearchParams({ to, subject });
  return `https://posta.postina.example/scrivi?${asked.toString()}`;
}
