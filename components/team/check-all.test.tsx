// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CheckAll, type CheckAllProps } from './check-all.tsx';

afterEach(cleanup);

const labels = { checkAll: 'Check all now', cancelCheck: 'Cancel' };
function show(check: CheckAllProps['check']) {
  const on = { onStart: vi.fn<() => void>(), onCancel: vi.fn<() => void>() };
  render(<CheckAll labels={labels} check={check} {...on} />);
  return on;
}

it('starts a walk', () => {
  const on = show(null);
  fireEvent.click(screen.getByRole('button', { name: 'Check all now' }));
  expect(on.onStart).toHaveBeenCalledTimes(1);
});

it('says where it is, and ends it', () => {
  const on = show({ isRunning: true, line: 'Checking 2 of 5: Docs', failures: [] });
  expect(screen.getByRole('status').textContent).toBe('Checking 2 of 5: Docs');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect([on.onStart.mock.calls.length, on.onCancel.mock.calls.length]).toEqual([0, 1]);
});

it('says of each property that was not read why', () => {
  const failures = ['Docs: Message Usage does not open for you.', 'Beta: …'];
  show({ isRunning: false, line: 'Checked: 3 of 5 read.', failures });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(failures);
});
