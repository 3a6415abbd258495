// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { popupProps } from '../../tests/gallery/popup-samples.tsx';
import { viewOf, type ViewName } from '../../tests/gallery/all-views.ts';
import { forecastView } from '../../tests/gallery/sample-history.ts';
import { NOW } from '../../tests/gallery/sample-views.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { loadLanguage } from '../../src/words/language.ts';
import type { NoticeFacts } from '../../src/words/notice-words.ts';
import { Popup } from './popup.tsx';
import type { PopupProps } from './popup-props.ts';

const english = await loadLanguage(['en']);
const arabic = await loadLanguage(['ar']);

afterEach(cleanup);

function show(name: ViewName, canOpen: boolean | null = true, notice: Partial<NoticeFacts> = {}) {
  const props = popupProps(name, english, canOpen, notice);
  const on = Object.fromEntries(
    Object.entries(props.on).map(([key, act]) => [key, vi.fn(act as () => void)]),
  ) as unknown as { [Key in keyof PopupProps['on']]: ReturnType<typeof vi.fn> };
  render(<Popup {...props} on={on as unknown as PopupProps['on']} />);
  return on;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = (name: string | RegExp) => fireEvent.click(button(name));

describe('the popup', () => {
  it('says whose, how much, will it last, what to do, and can it be trusted, in this order', () => {
    show('low');
    const text = document.body.textContent;
    const order = [
      'Acme shop',
      'At most 86 credits left',
      'Running low',
      'Plan ≤86 of 1,000',
      'Resets Thu 3 Dec',
      'Top up 1,000',
      'Ask an admin',
      '98 from tawk.to',
      '4 other properties',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is quiet while there is nothing to do', () => {
    show('official');
    expect(document.querySelector('.actions')).toBeNull();
  });

  it('draws no verdict while there is no figure', () => {
    show('noFigure');
    expect(document.querySelector('.verdict .chip')).toBeNull();
    expect(document.querySelector('.bar')).toBeNull();
  });

  it('makes the first button the primary one and tells which was pressed', () => {
    const on = show('low');
    expect(button('Top up 1,000').className).toContain('button-primary');
    open('Ask an admin');
    expect(on.onButton.mock.calls).toEqual([['ask_admin']]);
  });

  it('reads from right to left in Arabic', () => {
    render(<Popup {...popupProps('low', arabic, true)} />);
    expect(screen.getByRole('main').getAttribute('dir')).toBe('rtl');
    expect(screen.getByRole('main').getAttribute('lang')).toBe('ar');
  });
});

describe('the step before a purchase', () => {
  it('says what it costs and how sure it is, and only then leads to the page', async () => {
    const on = show('s06RunsOutDays');
    expect(document.body.textContent).not.toContain('$');
    await open('Top up 1,000');
    expect(screen.getByText('1,000 for $30 would last until the reset.')).toBeTruthy();
    expect([...document.querySelectorAll('.buy li')].map((item) => item.textContent)).toEqual([
      '50% sure: 1,000 for $30',
      '80% sure: 1,000 for $30',
      '95% sure: 2,000 for $60',
    ]);
    expect(on.onOpenTopUp).not.toHaveBeenCalled();
    await open('Open the top-up page');
    expect(on.onOpenTopUp).toHaveBeenCalledTimes(1);
  });

  it('takes the word of the person who bought', async () => {
    const on = show('s06RunsOutDays');
    await open('Top up 1,000');
    await open('I bought');
    expect(on.onBought).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Likely runs out on Saturday')).toBeTruthy();
  });

  it('names the debt that a purchase pays first', async () => {
    show('s09Debt');
    await open('Top up 1,000');
    expect(screen.getByText('1,000 would leave 777 after paying off 223 credits.')).toBeTruthy();
  });
});

describe('the number', () => {
  it('has its range beside it where it is an estimate', () => {
    show('s06RunsOutDays');
    expect(document.querySelector('.figure .range')?.textContent).toBe('180–230');
    cleanup();
    show('s02Official');
    expect(document.querySelector('.figure .range')).toBeNull();
  });
});

describe('a figure that has become vague', () => {
  const vague = { kind: 'about', value: 450, low: 380, high: 520 } as const;
  const showVague = (canOpen: boolean, askedAt: PropertyView['askedAt'] = null) => {
    const onButton = vi.fn();
    const props = popupProps('s05Tight', english, canOpen, {}, { figure: vague, askedAt });
    render(<Popup {...props} on={{ ...props.on, onButton }} />);
    return onButton;
  };

  it('is asked to be renewed by whoever can, and leaves the way to type it', async () => {
    const onButton = showVague(true);
    expect(screen.getByText(/estimated since\. Worth renewing\./)).toBeTruthy();
    await open('Check now');
    expect(onButton).toHaveBeenCalledWith('open_message_usage');
    expect(button('Update')).toBeTruthy();
  });

  it('is asked for where Message Usage does not open, and once a day', async () => {
    const onButton = showVague(false);
    await open('Ask for the figure');
    expect(onButton).toHaveBeenCalledWith('ask_figure');
    cleanup();
    showVague(false, NOW);
    expect(screen.queryByText(/Worth renewing/)).toBeNull();
  });

  it('says that instead of only doubting it', () => {
    const early = { ...forecastView.forecast!, early: true };
    const texts = [vague, viewOf('s05Tight').figure].map((figure) => {
      const { text } = popupProps('s05Tight', english, true, {}, { figure, forecast: early });
      return [text.notes, text.renewal?.text ?? null];
    });
    expect(texts).toEqual([
      [[], 'Worth renewing.'],
      [['Early estimate: more figures make it surer.'], null],
    ]);
  });
});

describe('the last days', () => {
  it('are asked for once, when they are opened', async () => {
    const on = show('s02Official');
    const days = [...document.querySelectorAll('details')].at(-1) as HTMLDetailsElement;
    expect(on.onOpenDays).not.toHaveBeenCalled();
    await fireEvent(days, new Event('toggle'));
    await fireEvent(days, new Event('toggle'));
    expect(on.onOpenDays).toHaveBeenCalledTimes(1);
  });
});

describe('typing a figure', () => {
  const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
  const type = (name: RegExp, value: string) => fireEvent.input(field(name), { target: { value } });

  it('hands over what was typed and goes back', async () => {
    const on = show('noFigure', null);
    await open('Type it');
    await type(/Credits left/, '612');
    await type(/Next reset/, '2026-12-03');
    await open('Save');
    expect(on.onEnterFigure).toHaveBeenCalledWith({
      amount: '612',
      shownAt: '',
      resetOn: '2026-12-03',
    });
    expect(await screen.findByText('No figure yet', { selector: 'h1 *' })).toBeTruthy();
  });

  it('says whose figure it is', async () => {
    show('low');
    await open('Update');
    expect(screen.getByText('Acme shop')).toBeTruthy();
  });

  it('answers bad input with one sentence and loses nothing', async () => {
    show('noFigure', null);
    await open('Type it');
    await type(/Credits left/, '612 of 1,000');
    await open('Save');
    expect((await screen.findByRole('alert')).textContent).toBe(
      '“612 of 1,000” holds more than one number. Type only the credits left.',
    );
    expect(field(/Credits left/).getAttribute('aria-invalid')).toBe('true');
    await open('Cancel');
    await open('Type it');
    expect(field(/Credits left/).value).toBe('612 of 1,000');
  });

  it('is behind Update too, with the other way beside it', async () => {
    const on = show('official');
    await open('Update');
    await open('Or open Message Usage');
    expect(on.onButton).toHaveBeenCalledWith('open_message_usage');
  });

  it('asks for the date of the reset alone where only that is missing', async () => {
    const on = show('s14NoReset');
    await open('Add the reset date');
    expect(screen.queryByLabelText(/Credits left/)).toBeNull();
    await open('Save');
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toMatch(/^Choose the date/);
    const date = screen.getByLabelText(/Date of the next reset/);
    expect(date.getAttribute('aria-invalid')).toBe('true');
    expect(date.getAttribute('aria-describedby')).toBe(problem.id);
    await type(/Date of the next reset/, '2026-12-03');
    await open('Save');
    expect(on.onEnterReset).toHaveBeenLastCalledWith({
      amount: '',
      shownAt: '',
      resetOn: '2026-12-03',
    });
    expect(await screen.findByText('About 9 days’ worth')).toBeTruthy();
  });

  it('that contradicts what was just read is asked about, and taken by one press', async () => {
    const props = popupProps('noFigure', english, null);
    const doubt = { question: 'Message Usage said 118. Use 300 instead?', yes: 'Use 300' };
    const onEnterFigure = vi.fn(async (_: unknown, isSure?: boolean) => (isSure ? null : doubt));
    render(<Popup {...props} on={{ ...props.on, onEnterFigure }} />);
    await open('Type it');
    fireEvent.input(screen.getByLabelText('Credits left'), { target: { value: '300' } });
    await open('Save');
    expect((await screen.findByRole('alert')).textContent).toContain(doubt.question);
    expect(onEnterFigure).toHaveBeenCalledTimes(1);
    await open('Use 300');
    const fields = { amount: '300', shownAt: '', resetOn: '' };
    expect(onEnterFigure).toHaveBeenLastCalledWith(fields, true);
    expect(await screen.findByText('No figure yet', { selector: 'h1 *' })).toBeTruthy();
  });

  it('is asked about anew once it was changed', async () => {
    const props = popupProps('noFigure', english, null);
    const onEnterFigure = vi.fn(async () => ({ question: 'Really?', yes: 'Use 300' }));
    render(<Popup {...props} on={{ ...props.on, onEnterFigure }} />);
    await open('Type it');
    const field = screen.getByLabelText('Credits left');
    fireEvent.input(field, { target: { value: '300' } });
    await open('Save');
    await screen.findByText('Use 300');
    fireEvent.input(field, { target: { value: '3000' } });
    await waitFor(() => expect(screen.queryByText('Use 300')).toBeNull());
  });

  it('is sent once, however often Save is pressed', async () => {
    const props = popupProps('noFigure', english, null);
    const onEnterFigure = vi.fn(() => new Promise<string | null>(() => {}));
    render(<Popup {...props} on={{ ...props.on, onEnterFigure }} />);
    await open('Type it');
    await open('Save');
    await open('Save');
    expect(onEnterFigure).toHaveBeenCalledTimes(1);
  });
});

describe('a property without a name', () => {
  it('can be named where its name would stand', async () => {
    render(<Popup {...popupProps('official', english, true, {}, { name: null })} />);
    await open('Name it');
    expect(screen.getByLabelText<HTMLInputElement>('Name of this property').value).toBe('');
    cleanup();
    show('official');
    expect(screen.queryByRole('button', { name: 'Name it' })).toBeNull();
  });
});

describe('Escape', () => {
  it('goes back one page with what was typed kept, and only then is the browser’s', async () => {
    show('official');
    await open('Update');
    const typed = () => screen.getByLabelText<HTMLInputElement>('Credits left');
    await fireEvent.input(typed(), { target: { value: '6' } });
    expect(await fireEvent.keyDown(typed(), { key: 'x' })).toBe(true);
    expect(await fireEvent.keyDown(typed(), { key: 'Escape' })).toBe(false);
    expect(screen.queryByLabelText('Credits left')).toBeNull();
    await waitFor(async () => {
      expect(await fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    });
    await open('Update');
    expect(typed().value).toBe('6');
  });
});

describe('the focus', () => {
  const name = () =>
    screen.getByText('Acme shop', { selector: '.property-name *, .property-name' });
  const press = async (what: HTMLElement) => {
    what.focus();
    await fireEvent.click(what);
  };

  it('goes to the name of a page that opens, and back to the property’s', async () => {
    show('low');
    await press(button('Top up 1,000'));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
    await press(button('Close'));
    await waitFor(() => expect(document.activeElement?.contains(name())).toBe(true));
    await press(button('Update'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Credits left')));
    await press(button('Cancel'));
    await waitFor(() => expect(document.activeElement?.contains(name())).toBe(true));
  });

  it('goes back to what opened a list from which something was chosen', async () => {
    show('official');
    await press(button('Menu'));
    await press(button('Copy for the team'));
    expect(document.activeElement).toBe(button('Menu'));
    await press(button('Acme shop'));
    const header = within(document.querySelector('header') as HTMLElement);
    await press(header.getByRole('button', { name: /^Docs/ }));
    expect(document.activeElement).toBe(button('Acme shop'));
  });
});

describe('the other properties', () => {
  it('open in place and are chosen by a press', async () => {
    const on = show('official');
    const others = within(document.querySelector('details') as HTMLElement);
    expect(others.getAllByRole('button', { hidden: true }).map((row) => row.textContent)).toEqual([
      'Acme B2B★low≤86At most 86 credits left',
      'Docs1.3k1,300 credits left',
      'Shop DEin debt-223223 credits over',
      'Betano figure–No figure yet',
    ]);
    await fireEvent.click(others.getByText('Shop DE'));
    expect(on.onShowProperty).toHaveBeenCalledWith('d'.repeat(24));
  });

  it('stand under the name as well, the shown one marked', async () => {
    show('official');
    await open('Acme shop');
    expect(button(/^Acme shop.*612/).getAttribute('aria-current')).toBe('true');
  });
});

describe('the menu', () => {
  it('does what it says for the property shown', async () => {
    const on = show('official');
    for (const item of [
      'Keep on the badge',
      'Don’t watch',
      'Hide the pill for an hour',
      'Copy this figure',
      'Help',
    ]) {
      await open('Menu');
      await open(item);
    }
    expect(on.onStar).toHaveBeenCalledWith(true);
    expect(on.onWatch).toHaveBeenCalledWith(false);
    for (const done of [on.onHidePill, on.onCopy, on.onHelp]) expect(done).toHaveBeenCalledTimes(1);
  });

  it('offers nobody what needs Message Usage where it does not open', async () => {
    const needing = ['I bought credits', 'Show the number'];
    const offered = async (canOpen: boolean | null) => {
      cleanup();
      show('official', canOpen);
      await open('Menu');
      return needing.filter((name) => screen.queryByRole('button', { name }) !== null);
    };
    expect(await offered(true)).toEqual(needing);
    expect(await offered(null)).toEqual(needing);
    expect(await offered(false)).toEqual([]);
  });

  it('closes on Escape and gives the focus back', async () => {
    show('official');
    await open('Menu');
    button('Settings').focus();
    await fireEvent.keyDown(button('Settings'), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
    expect(document.activeElement).toBe(button('Menu'));
  });

  it('leads to the settings and back', async () => {
    show('official');
    await open('Menu');
    await open('Settings');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings for Acme shop');
    await open('Close');
    expect(screen.getByText('No forecast yet')).toBeTruthy();
  });
});

describe('a notice', () => {
  it('asks for access', async () => {
    const on = show('low', true, { hasAccess: false });
    await open('Grant access');
    expect(on.onNotice).toHaveBeenCalledWith('grant_access');
  });

  it('lets the person say whose the messages were', async () => {
    const on = show('low', true, { unassigned: 3 });
    await open('Assign');
    await open(/Docs/);
    expect(on.onAssign).toHaveBeenCalledWith('c'.repeat(24));
  });

  it('offers a sender with yes and no', async () => {
    const on = show('low', true, { offeredSender: 'Apollo' });
    await open('No');
    await open('Yes');
    expect(on.onNotice.mock.calls).toEqual([['sender_no'], ['sender_yes']]);
  });

  it('leads from a doubted name to the names', async () => {
    const nameDoubt = { kind: 'too_many' } as const;
    render(<Popup {...popupProps('s02Official', english, true, {}, { nameDoubt })} />);
    await open('Check the names');
    expect(screen.getByText('Your AI agents')).toBeTruthy();
  });

  it('offers warnings, takes "Not now", and hides nothing while all is calm', async () => {
    const on = show('official', true, { offerWarnings: true });
    await open('Not now');
    await open('Turn on warnings');
    expect(on.onNotice.mock.calls).toEqual([['no_warnings'], ['warnings']]);
    expect(screen.getByText('Last 30 days')).toBeTruthy();
    cleanup();
    show('low', true, { offerWarnings: true });
    expect(screen.queryByText('Last 30 days')).toBeNull();
  });

  it('asks for the plan, and takes "Not now"', async () => {
    const props = popupProps('s02Official', english, true, {}, { planAssumed: true });
    const onNotice = vi.fn();
    render(<Popup {...props} on={{ ...props.on, onNotice }} />);
    await open('Growth');
    await open('Not now');
    expect(onNotice.mock.calls).toEqual([['plan:growth'], ['no_plan']]);
  });

  it('only speaks where nothing can be done', () => {
    show('low', true, { watching: false });
    expect(screen.getByText(/Not watching/)).toBeTruthy();
    expect(document.querySelector('.notice button')).toBeNull();
  });
});
