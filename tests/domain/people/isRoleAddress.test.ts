import { describe, expect, test } from 'vitest';
import { careForm } from '@/domain/people/careForm';
import { careIn } from '@/domain/people/careIn';
import { isRoleAddress } from '@/domain/people/isRoleAddress';
import { aContact } from '../../builders/aContact';
import { address } from '../../builders/aReading';

const personAt = (...addresses: readonly string[]) =>
  aContact({ addresses: addresses.map(address) });
const now = Temporal.ZonedDateTime.from('2026-11-19T15:00[Europe/Rome]');

describe('a desk answers, and no one person', () => {
  test.each([
    'info',
    'sales',
    'invoice',
    'accounts',
    'fatture',
    'amministrazione',
    'ufficio.acquisti',
    'rechnung',
    'buchhaltung',
    'facturation',
    'comptabilite',
    'facturas',
    'contabilidad',
    'info-it',
    'sales+fair',
  ])('%s@', (local) => {
    expect(isRoleAddress(personAt(`${local}@belforte.example`))).toBe(true);
  });

  test.each([
    'anna',
    'anna.conti',
    'sales.rossi',
    'informatico',
    'clienti.bruno',
    'personal.coach',
  ])('not %s@', (local) => {
    expect(isRoleAddress(personAt(`${local}@belforte.example`))).toBe(false);
  });
});

test('whoever has an address of their own beside is a person', () => {
  expect(isRoleAddress(personAt('info@belforte.example', 'sara@belforte.example'))).toBe(false);
});

test('the user’s word counts, and only what the address does not say is kept', () => {
  const desk = personAt('info@belforte.example');
  const values = careForm(desk, now);
  expect(values['isRoleAddress']).toBe('yes');
  expect(careIn(values, desk, now).care).not.toHaveProperty('isRoleAddress');
  const said = careIn({ ...values, isRoleAddress: '' }, desk, now);
  expect(said.care.isRoleAddress).toBe(false);
  expect(isRoleAddress({ ...desk, care: said.care })).toBe(false);
});
