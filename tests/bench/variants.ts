/** Who is compared, in the order of the table's columns. */
export const variantIds = ['none', 'empty', 'floor', 'gmail-js', 'inboxsdk', 'premura'] as const;
export type VariantId = (typeof variantIds)[number];

/** What stands above their columns. */
export const variantNames: Readonly<Record<VariantId, string>> = {
  none: 'no extension',
  empty: 'empty script',
  floor: 'floor',
  'gmail-js': 'gmail-js',
  inboxsdk: 'InboxSDK',
  premura: 'Premura',
};

/** Those that read threads. */
export const readers: readonly VariantId[] = ['floor', 'gmail-js', 'inboxsdk', 'premura'];
