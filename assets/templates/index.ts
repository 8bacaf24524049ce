/** The built-in templates as they stand in their files, path → text; `readTemplates` makes templates of them. */
export const templateFiles: Readonly<Record<string, string>> = import.meta.glob<string>(
  './*/*.md',
  { query: '?raw', import: 'default', eager: true },
);
