// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { overviewProps } from '../../tests/gallery/overview-samples.tsx';
import { emptyTold } from '../../tests/gallery/sample-history.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { loadLanguage } from '../../src/words/language.ts';
import { Overview } from './overview.tsx';

const english = await loadLanguage(['en-GB']);
const arabic = await loadLanguage(['ar']);
afterEach(cleanup);

function show(sample: Parameters<typeof overviewProps>[1] = {}, language = english) {
  const props = overviewProps(language, sample);
  const on = { ...props.shown.on, onShowProperty: vi.fn(), onButton: vi.fn(), onCalendar: vi.fn() };
  render(<Overview {...props} shown={{ ...props.shown, on }} />);
  return on;
}
const press = (name: string | RegExp, index = 0) =>
  fireEvent.click(screen.getAllByRole('button', { name })[index] as HTMLElement);
const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => within(screen.getByRole('tabpanel'));

describe('the overview', () => {
  it('lists all properties, nearest silence first, each with what to do', () => {
    show();
    const list = screen.getByRole('list', { name: '5 properties' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Acme shopruns out Sat~210About 210 credits leftTop up 1,000: Acme shop',
      'Shop DEin debt-223223 credits overTop up 1,000: Shop DE',
      'Acme B2Bmay just last~210About 210 credits left',
      'Docslasts612612 credits left',
      'Betano figure–No figure yetOpen Message Usage: Beta',
    ]);
  });

  it('shows another property, and opens the step that was asked for', async () => {
    const on = show();
    await press(/^Docs/);
    await press('Top up 1,000 : Shop DE');
    expect(on.onShowProperty.mock.calls).toEqual([['c'.repeat(24)], ['d'.repeat(24)]]);
    expect(screen.getByRole('button', { name: 'Open the top-up page' })).toBeTruthy();
  });

  it('takes who presses a row to its step, which can be left again', async () => {
    show();
    const isInStep = () => screen.queryByRole('button', { name: 'Open the top-up page' }) !== null;
    await press('Top up 1,000 : Acme shop');
    const title = screen.getByRole('heading', { name: 'Top up Acme shop' });
    await vi.waitFor(() => expect(document.activeElement).toBe(title));
    await press('Close');
    expect(isInStep()).toBe(false);
    await press('Top up 1,000 : Acme shop');
    await vi.waitFor(async () => {
      await fireEvent.keyDown(document.body, { key: 'Escape' });
      expect(isInStep()).toBe(false);
    });
  });

  it('begins with the step that a clicked warning leads to, where it is offered', () => {
    render(<Overview {...overviewProps(english)} startsWith="top_up" />);
    expect(screen.getByRole('button', { name: 'Open the top-up page' })).toBeTruthy();
    cleanup();
    render(
      <Overview
        {...overviewProps(english, { view: stateViews.s02Official })}
        startsWith="top_up"
      />,
    );
    expect(screen.queryByRole('button', { name: 'Open the top-up page' })).toBeNull();
  });

  it('shows the message that an admin is asked with', () => {
    const message = 'Acme shop has about 210 AI credits left.';
    render(<Overview {...overviewProps(english)} startsWith="ask_admin" message={message} />);
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Ask an admin' })).toHaveLength(1);
  });

  it('does at once what needs no step of its own, for the property of the row', async () => {
    const props = overviewProps(english);
    const beta = props.text.rows.find(({ name }) => name === 'Beta')?.propertyId ?? '';
    const on = { ...props.shown.on, onShowProperty: vi.fn(), onButton: vi.fn() };
    const about = (shownPropertyId: string) => (
      <Overview {...props} shown={{ ...props.shown, shownPropertyId, on }} />
    );
    const { rerender } = render(about(props.shown.shownPropertyId));
    await press('Open Message Usage : Beta');
    expect(on.onShowProperty).toHaveBeenCalledWith(beta);
    expect(on.onButton).not.toHaveBeenCalled();
    rerender(about(beta));
    await vi.waitFor(() => expect(on.onButton.mock.calls).toEqual([['open_message_usage']]));
  });

  it('is only the one property where there is no other', () => {
    show({ others: [] });
    expect(screen.queryByRole('list', { name: /propert/ })).toBeNull();
    expect(screen.queryByText(/Top-ups this month/)).toBeNull();
    expect(screen.getByText('Likely runs out on Saturday')).toBeTruthy();
  });

  it('goes from part to part with the arrow keys', async () => {
    show();
    tab('This cycle').focus();
    await fireEvent.keyDown(tab('This cycle'), { key: 'ArrowRight' });
    expect(tab('Days').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Days'));
    await fireEvent.keyDown(tab('Days'), { key: 'ArrowLeft' });
    await fireEvent.keyDown(tab('This cycle'), { key: 'ArrowLeft' });
    expect(tab('Settings').getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('tab').filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });

  it('draws the cycle and says the same in a table', async () => {
    const on = show();
    expect(document.querySelectorAll('.chart-figure')).toHaveLength(4);
    expect(document.querySelector('.chart-band')).toBeTruthy();
    expect(document.querySelector('.chart svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(panel().getAllByRole('row', { hidden: true }).length).toBeGreaterThan(8);
    await press('Add to calendar');
    expect(on.onCalendar).toHaveBeenCalledTimes(1);
  });

  it('lets time run to the left in Arabic', () => {
    const placesOf = () =>
      [...document.querySelectorAll('.chart-figure')].map((one) => Number(one.getAttribute('cx')));
    show();
    const [first = 0, second = 0] = placesOf();
    expect(first).toBeLessThan(second);
    cleanup();
    show({}, arabic);
    const [one = 0, other = 0] = placesOf();
    expect(one).toBeGreaterThan(other);
    // A right-to-left isolate: also "-5 thousand" stands as it is read.
    expect(document.querySelector('.chart text')?.textContent).toMatch(/^\u2067/u);
  });

  it('tells the days, the log and the warnings', async () => {
    show();
    await fireEvent.click(tab('Days'));
    expect(document.querySelectorAll('.chart-day')).toHaveLength(26);
    expect(document.querySelectorAll('.chart-part')).toHaveLength(2);
    await fireEvent.click(tab('Log'));
    expect(panel().getByText(/15 more were used than estimated/)).toBeTruthy();
    expect(panel().getByText('Thu 12 Nov, not shown')).toBeTruthy();
  });

  it('writes the log in the direction of its sentences, whatever sign one begins with', async () => {
    show({}, arabic);
    await fireEvent.click(screen.getAllByRole('tab')[2] as HTMLElement);
    const sentence = panel().getAllByRole('listitem')[0]?.lastElementChild;
    expect(sentence?.closest('[dir]')?.getAttribute('dir')).toBe('rtl');
  });

  it('draws nothing while nothing is known', async () => {
    show({ view: stateViews.s01NoFigure, others: [], told: emptyTold });
    expect(panel().getByText(/^Nothing to draw yet/)).toBeTruthy();
    await fireEvent.click(tab('Days'));
    expect(panel().getByText(/^No use is known yet/)).toBeTruthy();
    expect(document.querySelector('.chart')).toBeNull();
    await fireEvent.click(tab('Log'));
    expect(panel().getByText('Nothing is written down yet.')).toBeTruthy();
  });

  it('leads from doubted names to the settings', async () => {
    show({ view: { ...stateViews.s02Official, nameDoubt: { kind: 'too_many' } }, others: [] });
    await press('Check the names');
    expect(tab('Settings').getAttribute('aria-selected')).toBe('true');
    expect(panel().getByText('Your AI agents')).toBeTruthy();
  });
});
