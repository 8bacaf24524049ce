import { OWN_MARK } from './webmail';

/** Whether a change only put in what is Premura's own. */
export function bringsOnlyOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const isOurs = (node: Node) => node instanceof Element && node.hasAttribute(OWN_MARK);
  const [one, ...others] = addedNodes;
  return removedNodes.length === 0 && one !== undefined && isOurs(one) && others.every(isOurs);
}
