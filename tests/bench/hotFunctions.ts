/** A profile as Chromium's debugger gives it, as far as it is looked at. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

export interface HotFunction {
  readonly name: string;
  /** Milliseconds a profile, with all that it calls. */
  readonly total: number;
  readonly self: number;
}

const MOST = 40;

/** The functions under an extension's script that take most, the costliest with all it calls first. */
export function hotFunctions(profiles: readonly CpuProfile[]): readonly HotFunction[] {
  const total = new Map<string, number>();
  const self = new Map<string, number>();
  for (const { stack, time } of profiles.flatMap(ownSamples)) {
    add(self, stack[0] ?? '', time);
    for (const name of new Set(stack)) add(total, name, time);
  }
  const each = 1000 * Math.max(1, profiles.length);
  return [...total]
    .map(([name, time]) => ({ name, total: time / each, self: (self.get(name) ?? 0) / each }))
    .toSorted((a, b) => b.total - a.total)
    .slice(0, MOST);
}

interface Sample {
  /** Names, the innermost first. */
  readonly stack: readonly string[];
  readonly time: number;
}

function ownSamples({ nodes, samples = [], timeDeltas = [] }: CpuProfile): readonly Sample[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  return samples.flatMap((id, nth) => {
    const stack: ProfileNode[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = byId.get(at);
      if (node !== undefined) stack.push(node);
    }
    const time = timeDeltas[nth] ?? 0;
    return stack.some(isOwn) ? [{ stack: stack.map(nameOf), time }] : [];
  });
}

function isOwn({ callFrame }: ProfileNode): boolean {
  return callFrame.url.startsWith('chrome-extension:');
}

function nameOf({ callFrame }: ProfileNode): string {
  return callFrame.functionName || '(without a name)';
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}
