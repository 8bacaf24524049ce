import * as InboxSDK from '@inboxsdk/core';
import { noteRead } from './noteRead';

/** InboxSDK as its documentation has it used, without network: it works on under an app id that nobody has registered. */
void InboxSDK.load(2, 'sdk_bench_123').then((sdk) => {
  sdk.Conversations.registerThreadViewHandler((thread) => {
    thread.getSubject();
    const people = thread
      .getMessageViewsAll()
      .filter((message) => message.isLoaded())
      .flatMap((message) => [
        message.getSender().emailAddress,
        ...message.getRecipientEmailAddresses(),
      ]);
    void thread.getThreadIDAsync().then((id) => noteRead(id, new Set(people).size));
  });
  sdk.Conversations.registerMessageViewHandler((message) => {
    message.getSender();
    message.getRecipientEmailAddresses();
  });
  sdk.Compose.registerComposeViewHandler(() => {});
});
