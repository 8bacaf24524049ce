import type { Look } from './takePictures';

/** One picture of a surface. */
export interface Shot extends Look {
  readonly name: string;
  /** Beside the album. */
  readonly file: string;
}

const style = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #d3d9dd; color: #1c2124 }
section { margin-block-end: 2.5rem }
.shots { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
figure { margin: 0 }
img { display: block; max-width: 90vw; border-radius: 8px; box-shadow: 0 1px 6px #0003 }
figcaption { font-size: 13px; margin-block-end: .25rem }`;

/** All pictures in one page, surface by surface. */
export function albumOf(shots: readonly Shot[]): string {
  const surfaces = [...Map.groupBy(shots, ({ name }) => name)];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Premura: gallery</title><style>${style}</style>
<h1>Premura: ${surfaces.length} surfaces, ${shots.length} pictures</h1>
${surfaces.map(([name, all]) => surfaceOf(name, all)).join('\n')}</html>\n`;
}

function surfaceOf(name: string, shots: readonly Shot[]): string {
  return `<section><h2>${name}</h2><div class="shots">${shots.map(figureOf).join('')}</div></section>`;
}

function figureOf({ name, file, language, scheme, width }: Shot): string {
  const look = `${language} · ${scheme} · ${width}`;
  return `<figure><figcaption>${look}</figcaption><img src="${file}" width="${width}" alt="${name}, ${look}" loading="lazy"></figure>`;
}
