// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forecastView } from '../../tests/gallery/sample-history.ts';
import { NOW, ZONE } from '../../tests/gallery/sample-views.ts';
import { firstSettings } from '../../src/domain/surface-state.ts';
import type { LocalDay } from '../../src/domain/units.ts';
import { loadLanguage } from '../../src/words/language.ts';
import { moreSettingsText, warningsText } from '../../src/words/more-settings-words.ts';
import { MoreSettings } from './more-settings.tsx';
import { WarningSettings } from './warning-settings.tsx';

const words = { ...(await loadLanguage(['en-GB'])), now: NOW, timeZone: ZONE };
afterEach(cleanup);

function show(staffed = forecastView.staffed, holidays: LocalDay[] = []) {
  const on = {
    onChangeShifts: vi.fn(async (): Promise<string | null> => null),
    onLearnShifts: vi.fn(),
    onAddHoliday: vi.fn(async () => null),
    onRemoveHoliday: vi.fn(),
    onAtZero: vi.fn(),
    onChangePrice: vi.fn(async () => null),
    onWatch: vi.fn(),
    onStar: vi.fn(),
  };
  const text = moreSettingsText({ ...forecastView, staffed, holidays }, words);
  render(<MoreSettings text={text} on={on} />);
  return on;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the shifts', () => {
  it('take the focus when they are opened, and give it back', async () => {
    show();
    const change = screen.getByRole('button', { name: 'Change' });
    change.focus();
    await press('Change');
    const week = screen.getByRole('group', { name: 'Who is here when' });
    await vi.waitFor(() => expect(document.activeElement).toBe(week));
    await press('Cancel');
    await vi.waitFor(() => expect(document.activeElement).toBe(change));
  });

  it('are one sentence until they are changed', async () => {
    const on = show();
    expect(screen.getByText(/You are usually here Mon–Fri 09:00–18:00\./)).toBeTruthy();
    expect(screen.queryByLabelText('Monday from')).toBeNull();
    await press('Change');
    await fireEvent.click(screen.getByLabelText('Saturday'));
    await fireEvent.input(screen.getByLabelText('Saturday to'), { target: { value: '13:00' } });
    await fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement);
    const [fields] = on.onChangeShifts.mock.lastCall as unknown as [{ day: number }[]];
    expect(fields.find(({ day }) => day === 6)).toEqual({
      day: 6,
      works: true,
      from: '09:00',
      to: '13:00',
    });
  });

  it('keep what was typed while it cannot be taken', async () => {
    const on = show();
    on.onChangeShifts.mockResolvedValue('Monday: the end must come after the start.');
    await press('Change');
    await fireEvent.input(screen.getByLabelText('Monday to'), { target: { value: '08:00' } });
    await fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement);
    expect(await screen.findByText('Monday: the end must come after the start.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Monday to').value).toBe('08:00');
  });

  it('can be learned again once they were set', async () => {
    const on = show({ learned: false, week: [], holidays: [] });
    await press('Learn it again');
    expect(on.onLearnShifts).toHaveBeenCalledTimes(1);
  });

  it('have holidays beside them, before any hours are known', async () => {
    const on = show(null, ['2026-12-25' as LocalDay]);
    await press('Remove 25 December 2026');
    expect(on.onRemoveHoliday).toHaveBeenCalledWith('2026-12-25');
  });
});

describe('the rest of the settings of a property', () => {
  it('shows the own price while no pace is known, and none else', () => {
    const priceOf = (packCents: number | null) =>
      moreSettingsText({ ...forecastView, advice: null, packCents }, words).price.first;
    expect([priceOf(2_500), priceOf(null)]).toEqual(['25', '']);
  });

  it('hands over what happens at zero, the price, and what is watched', async () => {
    const on = show();
    await press('AI Assist stops');
    await fireEvent.input(screen.getByLabelText(/Price of 1,000/), { target: { value: '25' } });
    await fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement);
    await fireEvent.click(screen.getByLabelText(/Watch this property/));
    await fireEvent.click(screen.getByLabelText(/Keep it on the badge/));
    expect(on.onAtZero).toHaveBeenCalledWith('stop');
    expect(on.onChangePrice).toHaveBeenCalledWith('25');
    expect(on.onWatch).toHaveBeenCalledWith(false);
    expect(on.onStar).toHaveBeenCalledWith(true);
  });
});

describe('which warnings', () => {
  it('is one of three, with the night and the digest beside', async () => {
    const on = { onAlertChoice: vi.fn(), onQuiet: vi.fn(), onDigest: vi.fn() };
    render(<WarningSettings text={warningsText(firstSettings, words)} on={on} />);
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    await press('Only when the AI goes silent');
    await fireEvent.click(screen.getByLabelText(/at night/));
    await fireEvent.click(screen.getByLabelText(/Monday morning/));
    expect(on.onAlertChoice).toHaveBeenCalledWith('only_silent');
    expect(on.onQuiet).toHaveBeenCalledWith(true);
    expect(on.onDigest).toHaveBeenCalledWith(false);
  });
});
