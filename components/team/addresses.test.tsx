// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Addresses, type AddressesProps } from './addresses.tsx';

afterEach(cleanup);

const KNOWN = 'https://dashboard.tawk.to/#/addons/:property/usage';
function show(onType: AddressesProps['onType'] = async () => null) {
  const onForget = vi.fn<AddressesProps['onForget']>();
  const rows: AddressesProps['rows'] = [
    { goal: 'message_usage', label: 'Message Usage', address: KNOWN, note: null },
    { goal: 'top_up', label: 'Top Up', address: null, note: 'Not known yet.' },
  ];
  const labels = { title: 'Pages', hint: 'Learned.', save: 'Save', forget: 'Forget' };
  render(<Addresses {...labels} rows={rows} onType={onType} onForget={onForget} />);
  return onForget;
}

it('shows what is known, and forgets it', () => {
  const onForget = show();
  expect(screen.getByLabelText<HTMLInputElement>('Message Usage').value).toBe(KNOWN);
  fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
  expect(onForget).toHaveBeenCalledExactlyOnceWith('message_usage');
});

it('says why an address is refused, and keeps what was typed', async () => {
  show(async () => 'Only https://dashboard.tawk.to/ is taken.');
  const field = screen.getByLabelText<HTMLInputElement>('Top Up');
  fireEvent.input(field, { target: { value: 'https://evil.example/' } });
  fireEvent.click(screen.getAllByRole('button', { name: 'Save' })[1] ?? field);
  await screen.findByText('Only https://dashboard.tawk.to/ is taken.');
  expect(field.value).toBe('https://evil.example/');
});
