/**
 * A clause that leaves with its field: "[ on the phone {{when}}]". Linear: neither part can hold a bracket or a brace,
 * so no character is tried in two ways.
 */
export const clause = /\[(?<before>[^[\]{}]*)\{\{(?<field>[a-z_]+)\}\}(?<after>[^[\]{}]*)\]/g;
