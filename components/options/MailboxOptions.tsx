import { i18n } from '#i18n';
import { services } from '@/domain/mail/services';
import { emailAddress } from '@/domain/people/emailAddress';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { linesOf } from './linesOf';
import { OptionField } from './OptionField';
import { OptionTick } from './OptionTick';
import type { OptionsProps } from './optionsProps';

export interface MailboxOptionsProps extends OptionsProps {
  /** The user's own, as their pages were seen. */
  readonly mailboxes: readonly EmailAddress[];
}

/** "Gmail", "Outlook": whatever is added is named as its folder is. */
function nameOf(service: string): string {
  return service.replace(/^./u, (first) => first.toUpperCase());
}

/** Where Premura is at work, and from which further addresses the user writes. */
export function MailboxOptions({ settings, mailboxes, onKeep }: MailboxOptionsProps) {
  const off = settings.off ?? { services: [], accounts: [] };
  const accounts = [...new Set([...mailboxes, ...off.accounts])];
  return (
    <>
      <p className="hint">{i18n.t('options.mailboxes.hint')}</p>
      {services.map((service) => (
        <OptionTick
          key={service}
          label={nameOf(service)}
          isOn={!off.services.includes(service)}
          onTurn={(isOn) =>
            onKeep({ off: { ...off, services: turned(off.services, service, isOn) } })
          }
        />
      ))}
      {accounts.map((account) => (
        <OptionTick
          key={account}
          label={account}
          isOn={!off.accounts.includes(account)}
          onTurn={(isOn) =>
            onKeep({ off: { ...off, accounts: turned(off.accounts, account, isOn) } })
          }
        />
      ))}
      {accounts.length === 0 && <p className="quiet">{i18n.t('options.mailboxes.none')}</p>}
      <OptionField
        label={i18n.t('options.mailboxes.own')}
        hint={i18n.t('options.mailboxes.ownHint')}
        look="area"
        value={(settings.ownAddresses ?? []).join('\n')}
        faultOf={(typed) =>
          linesOf(typed).every((line) => emailAddress(line) !== null)
            ? null
            : i18n.t('options.fault.address')
        }
        onKeep={(typed) =>
          onKeep({
            ownAddresses: [...new Set(linesOf(typed).flatMap((line) => emailAddress(line) ?? []))],
          })
        }
      />
    </>
  );
}

/** What is off, once this one was turned. */
function turned<T>(offOnes: readonly T[], one: T, isOn: boolean): readonly T[] {
  const others = offOnes.filter((other) => other !== one);
  return isOn ? others : [...others, one];
}
