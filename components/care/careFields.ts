import { i18n } from '#i18n';
import type { Values } from '@/domain/records/forms/values';
import type { FieldSpec } from '../records/fieldSpec';

/** Everything that can be said of a relationship as a whole, each field with a choice for "not said". */
export function careFields(values: Values): readonly FieldSpec[] {
  return [
    choice('role', ['customer', 'prospect', 'partner', 'other']),
    {
      name: 'tier',
      look: 'segments',
      label: i18n.t('care.tier'),
      options: [...unsaid('tier'), ...['A', 'B', 'C'].map((value) => ({ value, words: value }))],
    },
    { name: 'tags', look: 'line', label: i18n.t('care.tags'), hint: i18n.t('care.tagsHint') },
    {
      name: 'cadence',
      look: 'number',
      label: i18n.t('care.cadence'),
      hint: i18n.t('care.cadenceHint'),
      isOptional: true,
    },
    choice('channel', ['mail', 'phone', 'meeting', 'chat']),
    { name: 'hours', look: 'line', label: i18n.t('care.hours'), isOptional: true },
    { name: 'formOfAddress', look: 'line', label: i18n.t('care.formOfAddress'), isOptional: true },
    { name: 'togetherSince', look: 'day', label: i18n.t('care.since'), isOptional: true },
    ...restFields(values),
    { name: 'isSeasonal', look: 'tick', label: i18n.t('care.isSeasonal') },
    { name: 'isRoleAddress', look: 'tick', label: i18n.t('care.isRoleAddress') },
  ];
}

function restFields(values: Values): readonly FieldSpec[] {
  const day = (name: 'awayFrom' | 'awayTo' | 'pausedUntil' | 'pinnedUntil') =>
    ({ name, look: 'day', label: i18n.t(`care.${name}`), isOptional: true }) as const;
  return [
    day('awayFrom'),
    day('awayTo'),
    { name: 'paused', look: 'tick', label: i18n.t('care.paused') },
    ...(values['paused'] === 'yes' ? [day('pausedUntil')] : []),
    choice('pinned', ['healthy', 'cooling', 'at-risk']),
    ...((values['pinned'] ?? '') === '' ? [] : [{ ...day('pinnedUntil'), isOptional: false }]),
  ];
}

const words = {
  customer: 'care.role.customer',
  prospect: 'care.role.prospect',
  partner: 'care.role.partner',
  other: 'care.role.other',
  mail: 'care.channel.mail',
  phone: 'care.channel.phone',
  meeting: 'care.channel.meeting',
  chat: 'care.channel.chat',
  healthy: 'status.name.healthy',
  cooling: 'status.name.cooling',
  'at-risk': 'status.name.atRisk',
} as const;

const labels = {
  role: 'care.roleLabel',
  channel: 'care.channelLabel',
  pinned: 'care.pinnedLabel',
} as const;

const unsaidWords = {
  role: 'care.unsaid',
  tier: 'care.none',
  channel: 'care.anyChannel',
  pinned: 'care.asRead',
} as const;

function unsaid(name: keyof typeof unsaidWords) {
  return [{ value: '', words: i18n.t(unsaidWords[name]) }];
}

function choice(name: keyof typeof labels, values: readonly (keyof typeof words)[]): FieldSpec {
  return {
    name,
    look: 'chips',
    label: i18n.t(labels[name]),
    options: [...unsaid(name), ...values.map((value) => ({ value, words: i18n.t(words[value]) }))],
  };
}
