import { describe, expect, it } from 'vitest';
import { addressOf, expandAddress, isDashboardAddress, learnAddress } from './learned-address.ts';
import { parseRoute } from './routes.ts';
import type { PropertyId } from '../../domain/units.ts';

const id = '64b7f0c2a1d3e4f5a6b7c8d9' as PropertyId;
const other = '74b7f0c2a1d3e4f5a6b7c8d0' as PropertyId;

describe('a route', () => {
  it.each([
    [`#/dashboard/${id}`, 'home', id],
    ['#/chat', 'chat', null],
    [`#/inbox/${id}/all/chat/64b7f0c2-a1d3-4f5a-8b7c-64b7f0c2a1d3`, 'inbox', id],
    [`#/admin/${id}/chat-widget`, 'admin', id],
    [`#/knowledgebase/${id}/articles`, 'knowledge_base', id],
    [`#/something/${id}?cm=1.ABC`, 'other', id],
    [`#/a/${id}/${other}`, 'other', null],
    [`#/a/${id}/b/${id}`, 'other', id],
    [`#/a/${id.toUpperCase()}`, 'other', null],
    [`#/a/${id}0`, 'other', null],
    [`#/constructor/${id}`, 'other', id],
    ['https://dashboard.tawk.to/login', 'sign_in', null],
    ['', 'other', null],
  ])('%s is %s of %s', (address, kind, propertyId) => {
    expect(parseRoute(address)).toMatchObject({ kind, propertyId });
  });
});

describe('a learned address', () => {
  it('serves every property once it was seen for one', () => {
    const learned = learnAddress(`https://dashboard.tawk.to/#/addons/${id}/ai?tab=1`);
    expect(learned).toEqual({ template: '#/addons/:property/ai', carriesProperty: true });
    expect(learned && expandAddress(learned, other)).toBe(
      `https://dashboard.tawk.to/#/addons/${other}/ai`,
    );
  });

  it('is not learned from another site, nor where a second id stands', () => {
    expect(learnAddress(`https://dashboard.tawk.to.evil.example/#/a/${id}`)).toBeNull();
    expect(learnAddress(`https://dashboard.tawk.to/#/a/${id}/${other}`)).toBeNull();
    expect(learnAddress('https://dashboard.tawk.to/#/')).toBeNull();
    expect(learnAddress('https://dashboard.tawk.to/addons')).toBeNull();
    expect(learnAddress('https://dashboard.tawk.to/#/a\u202eb')).toBeNull();
    expect(learnAddress(`https://dashboard.tawk.to/#/${'a'.repeat(300)}`)).toBeNull();
  });

  it('is never that of a conversation, which would be walked to and sent to colleagues', () => {
    for (const path of ['chat', `inbox/${id}/all/chat/0f3c-88`, 'monitoring'])
      expect(learnAddress(`https://dashboard.tawk.to/#/${path}`)).toBeNull();
  });

  it('leads home where it does not name the property', () => {
    expect(addressOf(id, '#/addons')).toBe(`https://dashboard.tawk.to/#/dashboard/${id}`);
  });

  it.each([
    ['https://dashboard.tawk.to/#/chat', true],
    ['http://dashboard.tawk.to/#/chat', false],
    ['https://user@dashboard.tawk.to/', false],
    ['https://dashboard.tawk.to', false],
    ['javascript:alert(1)', false],
    ['javascript:alert(1)//https://dashboard.tawk.to/', false],
    ['data:text/html,https://dashboard.tawk.to/', false],
    ['//dashboard.tawk.to/#/chat', false],
    ['https://dashboard.tawk.to@evil.example/#/chat', false],
    ['https://dashboard.tawk.to:pass@evil.example/', false],
    ['https://dashboard.tawk.to.evil.example/', false],
    ['https://dashboard.tawk.to%2eevil.example/', false],
    ['https://dashboard.tawk.to:444/#/chat', false],
    ['https://dashboard.tawk.to\\evil.example/', false],
    ['https://dashboard-tawk.to/#/chat', false],
    ['https://dashboard.tawk.tо/#/chat', false],
    ['https://dаshboard.tawk.to/#/chat', false],
    ['https://dashboard。tawk.to/#/chat', false],
    ['https://xn--dshboard-5fg.tawk.to/#/chat', false],
    ['https://evil.example/https://dashboard.tawk.to/', false],
    ['blob:https://dashboard.tawk.to/1', false],
    ['https://dashboard.tawk.to/@evil.example/#/chat', true],
  ])('%s counts as the dashboard: %s', (address, isDashboard) => {
    expect(isDashboardAddress(address)).toBe(isDashboard);
  });
});
