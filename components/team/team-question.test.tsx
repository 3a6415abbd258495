// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TeamQuestion } from './team-question.tsx';

afterEach(cleanup);

it('asks, and tells which answer was pressed', () => {
  const onAnswer = vi.fn<(yes: boolean) => void>();
  const question = { text: 'A colleague’s figure: 612. Use it?', yes: 'Use', no: 'No' };
  render(<TeamQuestion question={question} onAnswer={onAnswer} />);
  fireEvent.click(screen.getByRole('button', { name: 'Use' }));
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(onAnswer.mock.calls).toEqual([[true], [false]]);
});

it('only tells where there is nothing to decide', () => {
  const onAnswer = vi.fn<(yes: boolean) => void>();
  const question = { text: 'The link is cut short.', yes: null, no: 'Close' };
  render(<TeamQuestion question={question} onAnswer={onAnswer} />);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(false);
});
