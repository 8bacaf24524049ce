import { OWN_MARK } from './webmail';

/** Whether a change only put in what is Premura's own. */
export function bringsOnlyOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const isOurs = (node: Node) => node instanceof Element && node.hasAttribute(OWN_MARK);
  return removedNodes.length === 0 && [...addedNodes].every(isOurs);
}
