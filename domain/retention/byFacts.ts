import type { RetentionFacts, RetentionHistory } from './history';
import type { Reason, Retention, Status } from './retention';

interface FactRule {
  readonly reason: Reason;
  readonly atLeast: Status;
  readonly holds: (facts: RetentionFacts) => boolean;
}

/** Rule 8, the gravest first; an overdue update takes the place of the open problem. */
const rules: readonly FactRule[] = [
  { reason: 'broken-promise', atLeast: 'at-risk', holds: (facts) => facts.brokenPromiseOpen },
  {
    reason: 'complaint-update-overdue',
    atLeast: 'at-risk',
    holds: (facts) => facts.complaintUpdateOverdue,
  },
  { reason: 'said-unhappy', atLeast: 'at-risk', holds: (facts) => facts.saidUnhappy },
  {
    reason: 'complaint-open',
    atLeast: 'cooling',
    holds: (facts) => facts.complaintOpen && !facts.complaintUpdateOverdue,
  },
  {
    reason: 'waiting-for-your-reply',
    atLeast: 'cooling',
    holds: (facts) => facts.awaitingYouOverdue,
  },
];

const severity: readonly Status[] = ['healthy', 'cooling', 'at-risk', 'probably-lost'];

/** Facts beat rhythm, the worst wins (rule 8); lost, paused and pinned are the user's own word. */
export function byFacts(rhythm: Retention, { facts, frozenAt }: RetentionHistory): Retention {
  if (facts.lostConfirmed) return { ...rhythm, status: 'lost', reasons: ['lost-confirmed'] };
  if (facts.paused) return { ...rhythm, status: 'paused', reasons: ['paused'] };
  const holding = holdingOf(facts);
  const worst = holding.reduce((status, { atLeast }) => worse(status, atLeast), rhythm.status);
  const frozen: readonly Reason[] = frozenAt === null ? [] : ['address-broken'];
  const pinned: readonly Reason[] = facts.pinned === null ? [] : ['pinned'];
  return {
    ...rhythm,
    status: facts.pinned ?? worst,
    reasons: [...rhythm.reasons, ...holding.map((one) => one.reason), ...frozen, ...pinned],
  };
}

function holdingOf(facts: RetentionFacts): readonly FactRule[] {
  return rules.filter(({ holds }) => holds(facts));
}

/** The facts that hold, as reasons, the gravest first; whatever the rhythm says. */
export function reasonsOf(facts: RetentionFacts): readonly Reason[] {
  return holdingOf(facts).map(({ reason }) => reason);
}

function worse(a: Status, b: Status): Status {
  return severity.indexOf(b) > severity.indexOf(a) ? b : a;
}
