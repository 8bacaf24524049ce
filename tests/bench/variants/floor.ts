import { noteRead } from './noteRead';

/**
 * The least that can be done: one observer where the views come and go, and from an open thread its id and whom it names.
 * No second signal, no times, no texts, no bar.
 */
let lastRead = '';
let isPlanned = false;

function read(): void {
  isPlanned = false;
  const heading = document.querySelector('[role="main"] h2[data-legacy-thread-id]');
  const id = heading?.getAttribute('data-legacy-thread-id') ?? '';
  if (id === '' || id === lastRead) return;
  lastRead = id;
  noteRead(id, peopleIn(heading?.closest('[role="main"]') ?? document.body).size);
}

function peopleIn(view: Element): ReadonlySet<string | null> {
  return new Set(
    [...view.querySelectorAll('.gD[email], .g2[email]')].map((one) => one.getAttribute('email')),
  );
}

function readSoon(): void {
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(read);
}

const views = document.querySelector('div.aeF > div.nH');
if (views !== null) new MutationObserver(readSoon).observe(views, { childList: true });
read();
