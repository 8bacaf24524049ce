import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const projectRoot = process.cwd();

/** What is made, installed, or kept by git itself; none of it is written by hand. */
const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'screenshots']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every file of the project, as a path from its root with forward slashes. */
export function projectFiles(): readonly string[] {
  return filesBelow(projectRoot).map((path) => relative(projectRoot, path).split(sep).join('/'));
}

export function codeFiles(): readonly string[] {
  return projectFiles().filter((path) => /\.(ts|tsx|mjs)$/u.test(path));
}

export function textFiles(): readonly string[] {
  return projectFiles().filter((path) => !/\.(png|jpg|ico|woff2|zip|log)$/u.test(path));
}

export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

export function bytesOf(path: string): number {
  return statSync(join(projectRoot, path)).size;
}

/** The first folder of a path, or '' for files at the root. */
export function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}
