import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { declaredLayout } from './declared-layout.ts';
import { readGuidance } from './guided-path.ts';
import type { GuideWish } from './guided-path.ts';
import type { PropertyId } from '../../domain/units.ts';

const wanted = '64b7f0c2a1d3e4f5a6b7c8d9' as PropertyId;
const other = '74b7f0c2a1d3e4f5a6b7c8d0' as PropertyId;
const at = (id: string): string => `https://dashboard.tawk.to/#/dashboard/${id}`;

function guide(body: string, wish: Partial<GuideWish> = {}) {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = body;
  const layout = declaredLayout(document);
  const { step, element, propertyShown } = readGuidance(document, {
    url: at(wanted),
    wanted,
    goal: 'top_up',
    hasBegun: true,
    layout,
    ...wish,
  });
  return { step, propertyShown, points: element?.id ?? null };
}

const assistant = '<section><h3>AI Assist</h3><button id="s">Settings</button></section>';

describe('the way to Top Up', () => {
  it('begins with the right property', () => {
    expect(guide('', { url: at(other), hasBegun: false })).toMatchObject({
      step: 'select_property',
    });
    expect(guide('', { url: 'https://dashboard.tawk.to/#/chat', hasBegun: false })).toEqual({
      step: 'select_property',
      propertyShown: null,
      points: null,
    });
  });

  it('stops when the page shows another property on the way', () => {
    expect(guide(assistant, { url: at(other) })).toEqual({
      step: 'wrong_property',
      propertyShown: other,
      points: null,
    });
  });

  it('points at Add-ons, then at the Settings of AI Assist, then at Top Up', () => {
    expect(guide('<a id="a">Add-ons</a><button id="x">Settings</button>')).toMatchObject({
      step: 'open_add_ons',
      points: 'a',
    });
    const others = '<section><h3>Video</h3><button id="v">Settings</button></section>';
    expect(guide(others + assistant)).toMatchObject({ step: 'open_settings', points: 's' });
    expect(guide('<h2>Message Usage</h2><button id="t">Top Up</button>')).toMatchObject({
      step: 'press_top_up',
      points: 't',
    });
  });

  it('has arrived at the goal, and not before', () => {
    const panel = '<h2>Message Usage</h2>';
    expect(guide(panel, { goal: 'message_usage' })).toMatchObject({ step: 'arrived' });
    expect(guide('<h1>Purchase message credits</h1>')).toMatchObject({ step: 'arrived' });
    expect(guide(panel)).toMatchObject({ step: 'press_top_up', points: null });
  });

  it('points at nothing that is hidden', () => {
    expect(guide('<a id="a" hidden>Add-ons</a>')).toMatchObject({
      step: 'open_add_ons',
      points: null,
    });
  });
});
