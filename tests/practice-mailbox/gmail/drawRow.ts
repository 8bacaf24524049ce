import { div, make, nextId, span } from './make';
import * as cells from './rowCells';
import type { ListedThread } from './rowCells';

/** What a row of a list holds: one line (CAP 2014, ids as of 2026-06). */
export function drawRow(of: ListedThread): readonly (readonly HTMLElement[])[] {
  return [
    [
      make('td', { class: 'PF xY' }),
      make('td', { id: nextId(), class: 'oZ-x3 xY aid' }, cells.checkBox('oZ')),
      make('td', { class: 'apU xY' }, cells.star(of)),
      make('td', { class: 'yX xY ' }, div('afn'), div('yW', ...cells.people(of))),
      make('td', { class: 'xY a4W', role: 'gridcell', tabindex: '-1' }, subjectAndSnippet(of)),
      make('td', { class: 'yf xY ' }, '\u00A0'),
      make('td', { class: 'xW xY ' }, cells.time(of)),
    ],
  ];
}

/** Beside the reading pane a mail takes three lines, each a <tr>: people and date, subject with the ids, first words (CAP 2014). */
export function drawNarrowRow(of: ListedThread): readonly (readonly HTMLElement[])[] {
  const attributes = { colspan: '2', class: 'xY  apD', role: 'link', tabindex: '0' };
  const subject = div('xS', div('xT', div('y6', span('bqe', cells.namedSubject(of)))));
  const labels = cells.labelChips(of);
  const chips = div('apu', ...(labels.length > 0 ? labels : [div('as', '\u00A0')]));
  const words = div('apB', chips, div('y2 apz', cells.snippet(of)));
  return [
    [
      make('td', { class: 'PF xY', rowspan: '3' }),
      make('td', { id: nextId(), class: 'apo-x3 xY aid', rowspan: '3' }, cells.checkBox('apo')),
      make('td', { class: 'yX xY apy' }, div('afn'), div('yW', ...cells.people(of))),
      make('td', { class: 'yf xY  apt' }, div('apm', cells.time(of)), '\u00A0'),
      make('td', { class: 'apU apC', rowspan: '3' }, cells.star(of)),
    ],
    [make('td', attributes, subject)],
    [make('td', { colspan: '2', class: 'xY apA' }, words)],
  ];
}

function subjectAndSnippet(of: ListedThread): HTMLElement {
  const first = make('span', { class: 'y2' }, '\u00A0-\u00A0', cells.snippet(of));
  const line = div('y6', span('bog', cells.namedSubject(of)), first);
  const second = div('xT', div('y6', span('bqe', cells.namedSubject(of))));
  second.style.display = 'none';
  const shown = div('xT', ...cells.labelChips(of), line);
  return make('div', { class: 'xS', role: 'link' }, shown, second);
}
