import { Gmail } from 'gmail-js';
import jquery from 'jquery';
import { noteRead } from './noteRead';

/** gmail.js as its README has it used: it tells of threads and messages, we ask it for the people. */
const gmail = new Gmail(jquery);
let lastRead = '';

function read(): void {
  const heading = document.querySelector<HTMLElement>('[role="main"] h2[data-legacy-thread-id]');
  const id = heading?.dataset.legacyThreadId ?? '';
  if (id === '' || id === lastRead) return;
  lastRead = id;
  const messages = [...document.querySelectorAll<HTMLElement>('[role="main"] div.adn')];
  const people = messages.flatMap((element) => {
    const message = gmail.dom.email(element);
    return [message.from(), ...message.to()].map(({ email }) => email);
  });
  noteRead(id, new Set(people).size);
}

gmail.observe.on('load', () => {
  gmail.observe.on('view_thread', read);
  gmail.observe.on('view_email', read);
  gmail.observe.on('compose', () => {});
  gmail.observe.on('send_message', () => {});
  read();
});
