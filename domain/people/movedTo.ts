interface Row {
  readonly id: string;
  readonly contactId: string;
  readonly interactionId?: string | null | undefined;
}

/** What is written down about one person, as it stands about another: ids that name the person name the other one. */
export function movedTo<R extends Row>(row: R, from: string, to: string): R {
  const renamed = (id: string) => id.replaceAll(from, to);
  const { interactionId } = row;
  const origin = interactionId == null ? {} : { interactionId: renamed(interactionId) };
  return { ...row, ...origin, id: renamed(row.id), contactId: to };
}
