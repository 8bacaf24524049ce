import { type Moment, zonedAt } from './moment';

/** "14:03". */
export function hourWord(epoch: number, moment: Moment): string {
  return zonedAt(epoch, moment).toLocaleString(moment.locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
