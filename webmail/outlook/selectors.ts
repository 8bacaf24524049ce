import { selector } from '../read';

/**
 * What is known of Outlook on the web, one constant per meaning. No full live page was at hand: sources are fragments
 * and other projects' code. MV = mailvelope (2025-12), BE = arm0z/be-v1 (2026-03), GM = sgnoohc/monet (2026-09), GX =
 * gabeosx (2026-07), AM = amarnai (2026-07), SC = scrapers, CAP = a saved piece of the year named. Classes are hashed and come last, with their
 * date. Nothing here matches a visible word.
 */

// ── the page ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The root of the folder tree of each mailbox; `title` and `data-folder-name` are its address. */
export const mailboxRoot = selector(
  'mailboxRoot',
  '[id^="primaryMailboxRoot"]', // CAP 2025-11
  '[role="treeitem"][aria-level="1"][title*="@"]', // CAP 2025-11, AM 2026-07: personal accounts say it nowhere else
);

/** The account button; its label holds the user's name, after words that follow the language. */
export const accountButton = selector('accountButton', '#O365_MainLink_Me'); // GX 2026-07

/** The address of the signed-in account, in the account menu once it was opened. */
export const accountMenu = selector('accountMenu', '#mectrl_currentAccount_secondary'); // GX 2026-07
export const accountMenuName = selector('accountMenuName', '#mectrl_currentAccount_primary'); // GX 2026-07

/** One row of the message list. Attachments are `role=option` too, without a conversation. */
export const listRow = selector(
  'listRow',
  '[role="option"]:is([data-convid], [data-focusable-row]), [data-convid][data-focusable-row]', // CAP 2026-04, MV 2025-12
);

/** Where the rows stand. */
export const listScroller = selector(
  'listScroller',
  '[data-testid="virtuoso-scroller"]', // GM 2026-09
  '#MailList', // TRK 2026-02, CAP 2025-11
);

/** A row's sender, where the address is known. */
export const rowPerson = selector('rowPerson', '[title*="@"]'); // MV 2025-12, ~2024

/** What stands in a row with a title: its date among others. */
export const rowTitle = selector('rowTitle', '[title]:not([title=""])');

// ── the open mail ─────────────────────────────────────────────────────────────────────────────────────────────────

export const readingPane = selector(
  'readingPane',
  '#ConversationReadingPaneContainer, #ItemReadingPaneContainer', // CAP 2025-11, deep links
  '#ReadingPaneContainerId', // MV GM
  '[data-app-section="ConversationContainer"], [data-app-section="ItemContainer"]', // CAP 2025-11
  '[role="main"]', // CAP 2025-11: the pane is a DIV of that role
);

/** What stays while one mail after the other is opened in it. */
export const paneHome = selector(
  'paneHome',
  '#ReadingPaneContainerId', // MV GM
  '[role="main"]', // CAP 2025-11
  '#ItemReadingPaneContainer', // deep links: a window of its own
);

/** Carries the id of the conversation that the pane shows. */
export const conversation = selector('conversation', '[data-convid]'); // MV 2025-12

/** The heading of a conversation or of a mail; shown twice where Copilot sums the mail up. */
export const subject = selector(
  'subject',
  '[id^="CONV_"][id$="_SUBJECT"]', // GM 2026-09
  '[id^="MSG_"][id$="_SUBJECT"]:not(input)', // BE 2026-03
  '[role="heading"][aria-level="2"]', // TGL 2024-09
  '[role="heading"][title]', // SC
);

/** The parts of a message's head; what stands between "MSG_" and the last "_" is one message's own. */
export const headPart = selector(
  'headPart',
  '[id^="MSG_"]:is([id$="_FROM"], [id$="_TO"], [id$="_CC"], [id$="_DATETIME"]):not(:has([contenteditable="true"]))', // CAP 2026-09; a compose has fields of the same names
);

export const sentTime = selector(
  'sentTime',
  '[data-testid="SentReceivedSavedTime"]', // CAP 2026-09
  '[id^="MSG_"][id$="_DATETIME"]', // CAP 2026-09: the same node
  '.NNlvm', // CAP 2023-05, in collapsed cards
);

export const sender = selector(
  'sender',
  '[id^="MSG_"][id$="_FROM"]', // CAP 2026-09
  'span[aria-label][tabindex]:has(> .OZZZK)', // CAP 2025-11
  '.OZZZK', // CAP 2023-05, 2025-11
);
/** The same with the only mark that says by itself whose the line is. */
export const namedSender = selector('namedSender', '[id^="MSG_"][id$="_FROM"]'); // CAP 2026-09

/** Whoever is named with an address in a label. */
export const labelledPerson = selector('labelledPerson', '[aria-label*="@"]'); // CAP 2025-11

/** A person in a message's head: what is clicked for the contact card. */
export const hoverTarget = selector(
  'hoverTarget',
  '.lpc-hoverTarget, .lpcCommonWeb-hoverTarget, [data-lpc-hover-target-id]', // CAP 2024-07, BE 2026-03
);

export const toLine = selector(
  'toLine',
  '[id^="MSG_"][id$="_TO"]', // GM 2026-09
  '[data-testid="RecipientWell"]', // CAP 2025-11
);
export const ccLine = selector('ccLine', '[id^="MSG_"][id$="_CC"]'); // GM 2026-09

/** What somebody wrote: hostile, and Outlook's own attributes may stand in it. */
export const messageBody = selector(
  'messageBody',
  '[id^="UniqueMessageBody"]', // CAP 2025-11, 2026
  '[role="document"]', // CAP 2024-07, 2026
  '.allowTextSelection[role="region"]', // CAP 2022-12
  '[class^="rps_"], [class*=" rps_"]', // CAP 2022-12, 2026: the first level inside
);

/** A message of a conversation that is folded to one line. Buttons that open menus say the same of themselves. */
export const folded = selector(
  'folded',
  '[aria-expanded="false"]:not(button, [role="button"], [role="menuitem"], [role="combobox"], [role="treeitem"], [aria-haspopup])', // SC
);
export const openMessage = selector('openMessage', '[aria-expanded="true"]'); // CAP 2025-11

/** A folded message: the sender's name, a date, some thirty words; no id. */
export const collapsedCard = selector('collapsedCard', '.GjFKx'); // CAP 2023-05

/** A compose and whatever is being written in it. */
export const compose = selector(
  'compose',
  '[id^="docking_"]', // SC OG GX
  '[id^="editorParent_"]', // CAP 2023
  '[contenteditable="true"]', // CAP 2023, BE 2026-03
);

/** Where a compose stands or may be opened: beside a draft (WEBMAIL 3.2). */
export const composePlace = selector('composePlace', '[id^="docking_"]'); // SC OG GX

/** Outlook's own summary of the mail that a reply answers; the same inside bodies is their writers'. */
export const answeredHead = selector('answeredHead', '[contenteditable="true"] > #divRplyFwdMsg'); // CAP 2026-09

/** Whom a reply goes to; the label of a chip is the address, or presence and name, or both (CAP 2026). */
export const replyRecipient = selector(
  'replyRecipient',
  '[id^="MSG_"][id$="_TO"] [class*="_EType_RECIPIENT_ENTITY"]', // CAP 2026-10
);
/** A chip's visible text, without its picture and button. */
export const chipText = selector('chipText', '[class*="textContainer"]'); // CAP 2026

export const sendButton = selector('sendButton', '[data-testid="ComposeSendButton"]'); // TGL and seven more
