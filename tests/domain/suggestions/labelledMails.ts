import { readFileSync } from 'node:fs';
import { phraseFiles } from '@/assets/phrases';
import { readPhrasePacks } from '@/domain/suggestions/readPhrasePacks';
import { suggest } from '@/domain/suggestions/suggest';
import type { Suggestion, SuggestionKind } from '@/domain/suggestions/suggestion';

type Label = Suggestion;

export interface LabelledMail {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly locale: string;
  readonly sentAt: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  dues: number;
  rightDues: number;
}

export const packs = readPhrasePacks(phraseFiles);

export function mailsOf(file: string): readonly LabelledMail[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMail);
}

export function suggestionsFor({ sentAt, ...mail }: LabelledMail): readonly Suggestion[] {
  const local = Temporal.PlainDateTime.from(sentAt.slice(0, 'yyyy-mm-ddThh:mm:ss'.length));
  return suggest({ ...mail, sentAt: local, packs });
}

/** Right and wrong by group: "all", each kind, each language. A hit is one of the kind; commitments are told apart by day. */
export function scoresOf(mails: readonly LabelledMail[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const mail of mails) {
    const left = [...mail.labels];
    for (const suggestion of suggestionsFor(mail)) {
      const groups = groupsOf(mail, suggestion.kind);
      judged(suggestion, takeLabel(left, suggestion)).forEach((what) => add(scores, groups, what));
    }
    for (const { kind } of left) add(scores, groupsOf(mail, kind), 'missed');
  }
  return scores;
}

function judged({ due }: Suggestion, label: Label | undefined): readonly (keyof Score)[] {
  if (label === undefined) return ['wrong'];
  if ((label.due ?? due) === undefined) return ['right'];
  return label.due === due ? ['right', 'dues', 'rightDues'] : ['right', 'dues'];
}

function takeLabel(left: Label[], { kind, due }: Suggestion): Label | undefined {
  const same = left.filter((label) => label.kind === kind);
  const label = same.find((one) => one.due === due) ?? same[0];
  if (label !== undefined) left.splice(left.indexOf(label), 1);
  return label;
}

function groupsOf({ locale }: LabelledMail, kind: SuggestionKind): readonly string[] {
  return ['all', kind, locale];
}

function add(scores: Map<string, Score>, groups: readonly string[], what: keyof Score): void {
  for (const group of groups) {
    const score = scores.get(group) ?? { right: 0, wrong: 0, missed: 0, dues: 0, rightDues: 0 };
    score[what] += 1;
    scores.set(group, score);
  }
}

export function precision({ right, wrong }: Score): number {
  return right / Math.max(1, right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right / Math.max(1, right + missed);
}

/** One line a group, for people. */
export function tableOf(scores: ReadonlyMap<string, Score>): string {
  return [...scores]
    .map(([group, score]) =>
      [
        group.padEnd(16),
        `precision ${precision(score).toFixed(2)}`,
        `recall ${recall(score).toFixed(2)}`,
        `(${score.right} right, ${score.wrong} wrong, ${score.missed} missed)`,
        `due ${score.rightDues} of ${score.dues}`,
      ].join('  '),
    )
    .join('\n');
}
