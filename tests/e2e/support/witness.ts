import type { BrowserContext, CDPSession, ConsoleMessage, Request } from 'playwright-core';
import { attach, browserSession } from './attachTarget';
import { outlookOrigins } from '../../practice-mailbox/outlook/practiceOutlook';
import { MAIL } from '../../practice-mailbox/practiceMailbox';

export interface SeenRequest {
  readonly by: 'mailbox' | 'extension page' | 'worker';
  readonly method: string;
  readonly url: string;
}

/** Everything that left a page, a worker or the panel, and everything that was refused or failed there. */
export class Witness {
  readonly requests: SeenRequest[] = [];
  /** `securitypolicyviolation` events of every page. */
  readonly violations: string[] = [];
  /** Errors on the console of the extension's own pages and worker, and those that nobody caught. */
  readonly errors: string[] = [];

  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.requests.push(seen(request)));
    context.on('console', (message) => this.#onConsole(message));
    context.on('weberror', (error) => {
      if (isExtension(error.page()?.url() ?? '')) this.errors.push(error.error().message);
    });
    context.on('serviceworker', (worker) => {
      worker.on('console', (message) => this.#onConsole(message));
    });
    await context.addInitScript(reportViolations);
    await this.#watchWorkers(context);
  }

  /** What is neither the extension's own file nor the mailbox's: nothing, as long as nothing leaves the browser. */
  get strangers(): readonly SeenRequest[] {
    return this.requests.filter(({ by, url }) => {
      if (url.startsWith('data:') || isExtension(url)) return false;
      return by !== 'mailbox' || !isOfMailbox(url);
    });
  }

  /**
   * @throws where, over the whole run, a request left the mailbox and the extension, or a policy was violated.
   */
  demandNothing(): void {
    const left = [...this.strangers.map(({ by, url }) => `${by}: ${url}`), ...this.violations];
    if (left.length > 0)
      throw new Error(`Nothing may leave or be refused, but: ${left.join('; ')}`);
  }

  /** A worker has no page that could report: what the browser refuses it stands in its log, after each new start. */
  async #watchWorkers(context: BrowserContext): Promise<void> {
    const cdp = await browserSession(context);
    cdp.on('Target.targetCreated', ({ targetInfo: { type, url, targetId } }) => {
      if (type === 'service_worker' && isExtension(url)) void this.#watchWorker(cdp, targetId);
    });
    await cdp.send('Target.setDiscoverTargets', { discover: true });
  }

  async #watchWorker(cdp: CDPSession, targetId: string): Promise<void> {
    const onEvent = (method: string, params: unknown) => {
      if (method !== 'Log.entryAdded') return;
      const { entry } = params as { entry: { source: string; level: string; text: string } };
      if (entry.source === 'security') this.violations.push(`worker ${entry.text}`);
      else if (entry.level === 'error') this.errors.push(entry.text);
    };
    try {
      const { send } = await attach(cdp, targetId, onEvent);
      await send('Log.enable');
    } catch {
      // It ended before it could be watched.
    }
  }

  #onConsole(message: ConsoleMessage): void {
    const text = message.text();
    if (text.startsWith(MARK)) this.violations.push(text.slice(MARK.length));
    else if (message.type() === 'error' && isExtension(placeOf(message))) this.errors.push(text);
  }
}

const MARK = 'practice violation: ';

/** Runs in every page before its own scripts. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, sample } = event;
    const facts = [effectiveDirective, blockedURI, sourceFile, sample].join(' ');
    console.warn(`practice violation: ${location.origin} ${facts}`);
  });
}

function seen(request: Request): SeenRequest {
  const { method, url } = { method: request.method(), url: request.url() };
  if (request.serviceWorker() !== null) return { by: 'worker', method, url };
  const isPanel = isExtension(frameUrl(request));
  return { by: isPanel ? 'extension page' : 'mailbox', method, url };
}

function frameUrl(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    // The first request of a new window comes before its frame is there.
    return '';
  }
}

function placeOf(message: ConsoleMessage): string {
  return message.page()?.url() ?? message.location().url;
}

function isExtension(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

function isOfMailbox(url: string): boolean {
  if (url.startsWith(`${MAIL}/mail/`) || url.startsWith(`${MAIL}/sync/`)) return true;
  return outlookOrigins.some((at) => url.startsWith(`${at}/mail`) || url.startsWith(`${at}/owa/`));
}
