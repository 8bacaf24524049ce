import type { ReactNode } from 'react';

/** Shapes of 20 by 20, drawn as lines in the colour of the text around them. */
export const iconShapes = {
  ok: <path d="M17.5 10a7.5 7.5 0 1 1-15 0a7.5 7.5 0 0 1 15 0zM6.8 10.2l2.2 2.2 4.3-4.6" />,
  cool: <path d="M15.8 12.2A6.6 6.6 0 0 1 7.8 4.2a6.8 6.8 0 1 0 8 8z" />,
  risk: <path d="M10 3.2l7.2 12.6H2.8zM10 8v3.6M10 13.7v.1" />,
  gone: <circle cx="10" cy="10" r="7.2" strokeDasharray="2.6 3" />,
  lost: <path d="M17.2 10a7.2 7.2 0 1 1-14.4 0a7.2 7.2 0 0 1 14.4 0zM5.2 14.8l9.6-9.6" />,
  new: (
    <path d="M10 17V9.5M10 11C10 7.5 7.5 6 4 6c0 3.6 2.4 5 6 5zM10 9.5C10 6 12.4 4 16 4c0 3.8-2.4 5.5-6 5.5z" />
  ),
  phone: (
    <path d="M6.6 3H4.4C3.6 3 3 3.7 3 4.5 3.4 11.3 8.7 16.6 15.5 17c.8 0 1.5-.6 1.5-1.4v-2.2l-3.6-1.2-1.6 1.7c-2.2-1-4-2.8-5-5l1.6-1.6z" />
  ),
  meeting: (
    <path d="M9.6 7A2.6 2.6 0 1 1 4.4 7a2.6 2.6 0 0 1 5.2 0zM16 8a2 2 0 1 1-4 0a2 2 0 0 1 4 0zM2.5 16c0-3 2-4.8 4.5-4.8s4.5 1.8 4.5 4.8M13 12c2.5-.4 4.5 1 4.5 3.6" />
  ),
  chat: <path d="M3 4.5h14v9H9.5L6 16.500v-3H3zM6.5 8h7M6.5 10.500h4" />,
  note: <path d="M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7h6M7 10h4" />,
  bell: <path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.500h-13zM8.5 17.200h3" />,
  mail: (
    <path d="M4.1 4.500h11.800a1.6 1.6 0 0 1 1.6 1.600v7.800a1.6 1.6 0 0 1-1.6 1.600H4.100a1.6 1.6 0 0 1-1.6-1.600V6.100a1.6 1.6 0 0 1 1.6-1.600zM3 6l7 5 7-5" />
  ),
  thank: (
    <path d="M10 16.5S3 12.6 3 7.800C3 5.4 4.7 4 6.5 4 8 4 9.3 4.9 10 6.3 10.7 4.9 12 4 13.5 4 15.3 4 17 5.4 17 7.800c0 4.8-7 8.7-7 8.700z" />
  ),
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  check: <path d="M4.5 10.500l3.5 3.5 7.5-8" />,
  open: <path d="M5.5 8l4.5 4.500L14.5 8" />,
  back: <path d="M12 5l-5 5 5 5" />,
  clock: <path d="M17.2 10a7.2 7.2 0 1 1-14.4 0a7.2 7.2 0 0 1 14.4 0zM10 6v4.300l2.8 1.7" />,
  lock: <path d="M4.5 9h11v8h-11zM7 9V6.500a3 3 0 0 1 6 0V9" />,
  reply: <path d="M8 5L3 9.5 8 14v-2.800c4.5 0 7.2 1.3 9 4.3-.5-4.5-3.5-7.5-9-7.700z" />,
  pin: <path d="M7 3.500h6l-.8 4.7 2.8 2.600v1.200H5v-1.200l2.8-2.600zM10 12v5" />,
  edit: <path d="M4 16l.8-3.400L13.4 4l2.6 2.6-8.6 8.600z" />,
  bin: (
    <path d="M4 5.500h12M8 5.500V4h4v1.500M5.5 5.500l.7 11h7.600l.7-11M8.5 9v4.500M11.5 9v4.5" />
  ),
  user: (
    <path d="M13.2 7a3.2 3.2 0 1 1-6.4 0a3.2 3.2 0 0 1 6.4 0zM4 17c0-3.6 2.6-5.6 6-5.600s6 2 6 5.6" />
  ),
  stop: <path d="M17.2 10a7.2 7.2 0 1 1-14.4 0a7.2 7.2 0 0 1 14.4 0zM6.5 10h7" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof iconShapes;
