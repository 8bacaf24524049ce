import type { App } from './app';
import { iconButton } from './button';
import { folderTree } from './folderTree';
import { ListView } from './listView';
import type { Mail } from './mail';
import { div, setClass } from './make';
import { appRail, pageHead, ribbon } from './pageHead';
import { Pane } from './pane';
import { placeAt, type Place } from './route';
import type { Row } from './rows';
import { numberInUrlId, urlIdOf } from './urlIds';

/** Header, folders, list and pane; the address says what is shown, and is ahead of it. */
export class WholePage {
  readonly element = div('o-page');
  readonly pane: Pane;
  readonly #app: App;
  readonly #list: ListView;
  readonly #frame = div('o-frame');
  readonly #top = div('o-top');
  readonly #tree = div('o-tree-place');
  readonly #back = div('o-back');

  constructor(app: App) {
    this.#app = app;
    this.pane = new Pane(app);
    this.#list = new ListView(app, (row) => this.#open(row));
    const reading = div('o-reading', this.#back, this.pane.element);
    this.#frame.append(this.#tree, this.#list.element, reading);
    this.element.append(
      this.#top,
      div('o-under', appRail(), div('o-module', div('o-ribbon-place'), this.#frame)),
    );
    this.pane.onEmptied(() => this.showPane(false));
    app.state.onChange(({ conversation }) => this.#follow(conversation.id));
    addEventListener('popstate', () => this.show(placeAt(location.pathname)));
  }

  start(): void {
    this.draw();
    this.show(placeAt(location.pathname), true);
  }

  /** All of the frame in the present language and look; what is open stays open. */
  draw(): void {
    const app = this.#app;
    this.#top.replaceChildren(pageHead(app));
    const newMail = () => app.desk.openNew({ to: [], subject: '', lines: [] });
    this.#ribbon().replaceChildren(
      ribbon(app, { newMail, answer: (kind) => this.pane.answerNewest(kind) }),
    );
    const back = iconButton({
      label: app.words.back,
      text: app.words.back,
      icon: 'ArrowLeftRegular',
      onPress: () => this.#goBack(),
    });
    this.#back.replaceChildren(back);
    setClass(this.#frame, 'o-frame-below', app.settings.pane === 'below');
    setClass(this.#frame, 'o-frame-hidden', app.settings.pane === 'hidden');
    this.#drawTree();
    this.#list.draw();
    this.pane.redraw();
  }

  /** With the pane hidden the mail takes the place of the list: then it is the pane that is seen. */
  showPane(isShown: boolean): void {
    setClass(this.#frame, 'o-frame-reading', isShown);
  }

  show(place: Place, isFirst = false): void {
    if (place.kind !== 'folder' && place.kind !== 'item') return;
    if (isFirst || place.folder !== this.#list.folder) this.#list.show(place.folder);
    this.#drawTree();
    if (place.kind === 'folder') this.#close();
    else this.#showItem(place.urlId);
  }

  #showItem(urlId: string): void {
    const { state } = this.#app;
    const number = numberInUrlId(urlId);
    const found = number === null ? state.withMail(urlId) : state.numbered(number);
    if (found === undefined) return this.#close();
    const { mails = found.mails.toReversed() } = this.#list.rowOf(found.id) ?? {};
    this.#list.select(mails[0]?.rowId ?? null);
    this.pane.open(found, this.#alone(mails));
    this.showPane(true);
  }

  #open(row: Row): void {
    const { conversation, mails } = row;
    const place = {
      kind: 'item',
      folder: this.#list.folder,
      urlId: urlIdOf(conversation.number),
    } as const;
    this.#app.goTo(place);
    this.#list.select(mails[0]?.rowId ?? null);
    this.pane.open(conversation, this.#alone(mails));
    this.showPane(true);
  }

  #alone(mails: readonly Mail[]): Mail | null {
    return this.#app.settings.conversations ? null : (mails[0] ?? null);
  }

  #openFolder(folder: string): void {
    const place = { kind: 'folder', folder } as const;
    this.#app.goTo(place);
    this.show(place);
  }

  #goBack(): void {
    this.#openFolder(this.#list.folder);
  }

  #close(): void {
    this.#list.select(null);
    this.pane.close();
    this.showPane(false);
  }

  #drawTree(): void {
    this.#tree.replaceChildren(
      folderTree(this.#app, this.#list.folder, (folder) => this.#openFolder(folder)),
    );
  }

  #ribbon(): HTMLElement {
    return this.#frame.previousElementSibling as HTMLElement;
  }

  #follow(conversationId: string): void {
    const conversation = this.#app.state.conversation(conversationId);
    if (conversation !== undefined) this.pane.follow(conversation);
    this.#list.draw();
    this.#drawTree();
  }
}
