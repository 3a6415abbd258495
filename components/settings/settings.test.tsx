// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { popupProps } from '../../tests/gallery/popup-samples.tsx';
import { loadLanguage } from '../../src/words/language.ts';
import { OwnSettings } from './own-settings.tsx';
import { Settings } from './settings.tsx';

const english = await loadLanguage(['en']);
afterEach(cleanup);

function show() {
  const { settings, labels, on: plain } = popupProps('official', english, null);
  const on = {
    ...plain,
    onChangeName: vi.fn(plain.onChangeName),
    onAddAiName: vi.fn(plain.onAddAiName),
    onRemoveAiName: vi.fn(),
    onRefuseAiName: vi.fn(),
    onChangeZone: vi.fn(plain.onChangeZone),
    onCanOpen: vi.fn(),
    onTurnOnWarnings: vi.fn(),
  };
  render(
    <>
      <Settings settings={settings} labels={labels} on={on} />
      <OwnSettings settings={settings} labels={labels} on={on} />
    </>,
  );
  return on;
}
const press = (name: string, index = 0) =>
  fireEvent.click(screen.getAllByRole('button', { name })[index] as HTMLElement);
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);

describe('the settings of a property', () => {
  it('offer a sender just seen, with yes and no', async () => {
    const on = show();
    await press('Yes');
    await press('No');
    expect(on.onAddAiName).toHaveBeenCalledWith('Mia');
    expect(on.onRefuseAiName).toHaveBeenCalledWith('Mia');
  });

  it('take a name by hand and empty the field', async () => {
    const on = show();
    await fireEvent.input(field(/Name of an AI agent/), { target: { value: 'Nova' } });
    await press('Add');
    expect(on.onAddAiName).toHaveBeenCalledWith('Nova');
    await vi.waitFor(() => expect(field(/Name of an AI agent/).value).toBe(''));
  });

  it('say why a name is not taken and keep it', async () => {
    show();
    await fireEvent.input(field(/Name of an AI agent/), { target: { value: 'Apollo' } });
    await press('Add');
    expect(await screen.findByText('“Apollo” is in the list already.')).toBeTruthy();
    expect(field(/Name of an AI agent/).value).toBe('Apollo');
  });

  it('remove a name', async () => {
    const on = show();
    await press('Remove Apollo');
    expect(on.onRemoveAiName).toHaveBeenCalledWith('Apollo');
  });

  it('leave the focus in the list that a name was removed from, and then where one is added', async () => {
    const { settings, labels, on } = popupProps('official', english, null);
    const shown = (names: string[]) => {
      const aiNames = names.map((name) => ({ name, remove: `Remove ${name}` }));
      return <Settings settings={{ ...settings, aiNames }} labels={labels} on={on} />;
    };
    const { rerender } = render(shown(['Apollo', 'Nova']));
    const remove = async (name: string, rest: string[]) => {
      screen.getByRole('button', { name: `Remove ${name}` }).focus();
      await press(`Remove ${name}`);
      rerender(shown(rest));
    };
    await remove('Nova', ['Apollo']);
    const last = screen.getByRole('button', { name: 'Remove Apollo' });
    await vi.waitFor(() => expect(document.activeElement).toBe(last));
    await remove('Apollo', []);
    await vi.waitFor(() => expect(document.activeElement).toBe(field(/Name of an AI agent/)));
  });

  it('keep the focus in a field whose text was taken', async () => {
    const { settings, labels, on } = popupProps('official', english, null);
    const shown = (name: string) => (
      <Settings settings={{ ...settings, name }} labels={labels} on={on} />
    );
    const { rerender } = render(shown('Acme shop'));
    field(/Name of this property/).focus();
    rerender(shown('Acme outlet'));
    await vi.waitFor(() => expect(field(/Name of this property/).value).toBe('Acme outlet'));
    expect(document.activeElement).toBe(field(/Name of this property/));
  });

  it('refuse a zone that nobody knows', async () => {
    show();
    await fireEvent.input(field(/Time zone/), { target: { value: 'Mars/Olympus' } });
    await press('Save', 1);
    expect(await screen.findByText(/“Mars\/Olympus” is not a time zone/)).toBeTruthy();
  });

  it('take the name of the property, and say when there is none', async () => {
    const on = show();
    await fireEvent.input(field(/Name of this property/), { target: { value: 'Acme outlet' } });
    await press('Save');
    expect(on.onChangeName).toHaveBeenCalledWith('Acme outlet');
    await fireEvent.input(field(/Name of this property/), { target: { value: ' ' } });
    await press('Save');
    expect(await screen.findByText(/Type a name/)).toBeTruthy();
  });

  it('ask once whether Message Usage opens, and turn on warnings', async () => {
    const on = show();
    await press('Yes', 1);
    await press('No', 1);
    await press('Turn on warnings');
    expect(on.onCanOpen.mock.calls).toEqual([[true], [false]]);
    expect(on.onTurnOnWarnings).toHaveBeenCalledTimes(1);
  });
});
