/** What `docs/recipes/add-a-webmail.md` says to write outside of the webmail's own folder, step by step. */
interface AddedLine {
  readonly file: string;
  /** What must stand there, once. */
  readonly after: string;
  readonly line: string;
}

export const addedLines: readonly AddedLine[] = [
  { file: 'domain/mail/services.ts', after: "['gmail', 'outlook'", line: ", 'postina'" },
  {
    file: 'webmail/hosts.ts',
    after: "  'outlook.cloud.microsoft': 'outlook',\n",
    line: "  'posta.postina.example': 'postina',\n",
  },
  {
    file: 'webmail/index.ts',
    after: "import { readWholePage as readOutlookPage } from './outlook/readWholePage';\n",
    line: "import { readPage as readPostinaPage } from './postina/readPage';\n",
  },
  {
    file: 'webmail/index.ts',
    after: '  outlook: readOutlookPage,\n',
    line: '  postina: readPostinaPage,\n',
  },
  {
    file: 'webmail/addresses.ts',
    after: "import * as outlookThread from './outlook/threadUrl';\n",
    line: "import * as postinaMessage from './postina/newMessageUrl';\nimport * as postinaThread from './postina/threadUrl';\n",
  },
  {
    file: 'webmail/addresses.ts',
    after: '  outlook: { ...outlookMessage, ...outlookThread },\n',
    line: '  postina: { ...postinaMessage, ...postinaThread },\n',
  },
];

/** `entrypoints/postina.content/index.ts`, as the recipe has it. */
export const entrypoint = `import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompany } from '@/overlay/accompany';
import { postina } from '@/webmail/postina/postina';

export default defineContentScript({
  matches: ['https://posta.postina.example/*'],
  main() {
    accompany(postina);
  },
});
`;
