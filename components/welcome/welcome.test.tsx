// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NOW, sampleViews, ZONE } from '../../tests/gallery/sample-views.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { labelsIn } from '../../src/words/labels.ts';
import { loadLanguage } from '../../src/words/language.ts';
import { welcomeText } from '../../src/words/welcome-words.ts';
import { Welcome } from './welcome.tsx';
import type { WelcomeProps } from './welcome-props.ts';

const words = { ...(await loadLanguage(['en'])), now: NOW, timeZone: ZONE };
afterEach(cleanup);

function show(
  view: PropertyView | null,
  changes: Partial<WelcomeProps> = {},
  again: typeof render = render,
) {
  const on = {
    onCanOpen: vi.fn(),
    onOpenDashboard: vi.fn(),
    onOpenMessageUsage: vi.fn(),
    onAskFigure: vi.fn(async () => {}),
    onChooseProperty: vi.fn(),
    onEnterFigure: vi.fn(async () => null),
    onTurnOnWarnings: vi.fn(),
  };
  const props: WelcomeProps = {
    text: welcomeText(view, words),
    labels: labelsIn(words),
    pinned: true,
    canOpen: null,
    properties: view ? [{ propertyId: view.propertyId, name: 'Acme shop' }] : [],
    propertyId: view?.propertyId ?? null,
    warnings: false,
    on,
    ...changes,
  };
  again(<Welcome {...props} />);
  return on;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the welcome page', () => {
  it('begins with the pin, and only while the icon is not in sight', () => {
    show(null, { pinned: false });
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent.trim()).toBe(
      'Keep it in sight',
    );
    cleanup();
    show(null, { pinned: true });
    expect(screen.queryByText('Keep it in sight')).toBeNull();
  });

  it('asks first, and offers no figure step before the answer', async () => {
    const on = show(sampleViews.noFigure);
    expect(screen.getByText(/Answer the question above/)).toBeTruthy();
    await press('No, or not sure');
    expect(on.onCanOpen).toHaveBeenCalledWith(false);
  });

  it('sends an admin to Message Usage', async () => {
    const on = show(sampleViews.noFigure, { canOpen: true });
    await press('Open Message Usage');
    expect(on.onOpenMessageUsage).toHaveBeenCalledTimes(1);
    expect(screen.queryByLabelText(/Credits left/)).toBeNull();
  });

  it('gives an agent the message to ask with, and the form for the answer', async () => {
    const on = show(sampleViews.noFigure, { canOpen: false });
    await press('Ask for the figure');
    expect(await screen.findByText(/Copied/)).toBeTruthy();
    await fireEvent.input(screen.getByLabelText(/Credits left/), { target: { value: '612' } });
    await press('Save');
    expect(on.onEnterFigure).toHaveBeenCalledWith({ amount: '612', shownAt: '', resetOn: '' });
  });

  it('needs a property before a figure', async () => {
    const on = show(null, { canOpen: false });
    await press('Open the dashboard');
    expect(on.onOpenDashboard).toHaveBeenCalledTimes(1);
  });

  it('says so in a place that was there before, which alone is read out', () => {
    const { rerender } = render(<></>);
    const again = rerender as unknown as typeof render;
    show(sampleViews.noFigure, { canOpen: false }, again);
    const [place] = screen.getAllByRole('status');
    show(sampleViews.official, { canOpen: false }, again);
    expect(place?.isConnected).toBe(true);
    expect(place?.textContent).toBe('Acme shop: 612 left. You are done.');
  });

  it('says when it is done', () => {
    show(sampleViews.official, { canOpen: true, warnings: true });
    expect(screen.getByText('Acme shop: 612 left. You are done.')).toBeTruthy();
    expect(screen.getByText('Warnings are on.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Turn on warnings' })).toBeNull();
  });
});
