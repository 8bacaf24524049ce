import { bundlePage, type PageCode } from './bundlePage';

export async function bundleGmail(): Promise<PageCode> {
  return await bundlePage('gmail');
}
