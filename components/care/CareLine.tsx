import { i18n } from '#i18n';
import type { Care } from '@/domain/people/care';
import type { Contact } from '@/domain/people/contact';
import { isRoleAddress } from '@/domain/people/isRoleAddress';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/iconShapes';

export interface CareLineProps {
  readonly contact: Contact;
}

const icons = {
  mail: 'mail',
  phone: 'phone',
  meeting: 'meeting',
  chat: 'chat',
} as const satisfies Readonly<Record<string, IconName>>;

/** Who it is to the user, and how to reach them: "Customer · A", "Phone, before 10", "Lei". */
export function CareLine({ contact }: CareLineProps) {
  const { care = {} } = contact;
  const isRole = isRoleAddress(contact);
  if (contact.care === undefined && !isRole) return null;
  const standing = standingWords(care);
  return (
    <p className="who-care">
      {isRole && <span>{i18n.t('care.isRoleAddress')}</span>}
      {standing !== '' && <span>{standing}</span>}
      <Reach reach={care.reach} />
    </p>
  );
}

function Reach({ reach }: Pick<Care, 'reach'>) {
  if (reach === undefined) return null;
  const { channel, hours, formOfAddress } = reach;
  const how = [channel === null ? null : i18n.t(`care.preferred.${channel}`), hours];
  const words = how.filter((word) => word !== null).join(', ');
  return (
    <>
      {words !== '' && (
        <span>
          <Icon name={channel === null ? 'clock' : icons[channel]} small /> <bdi>{words}</bdi>
        </span>
      )}
      {formOfAddress !== null && <bdi>{formOfAddress}</bdi>}
    </>
  );
}

function standingWords({ role, tier }: Care): string {
  const words = [role && i18n.t(`care.role.${role}`), tier];
  return words.filter((word) => word !== undefined).join(' · ');
}
