import { expect, it } from 'vitest';
import { answerTo, type alertChoices } from './alert-choice.ts';

const answer = (
  kind: string,
  alertChoice: (typeof alertChoices)[number],
  canOpenMessageUsage: boolean | null = null,
) => answerTo(kind, { alertChoice, canOpenMessageUsage });

it.each(['runs_out_days', 'runs_out_soon', 'low', 'nobody_on_shift', 'none_left', 'in_debt'])(
  'a shortage leads who pays to the purchase, and who asks to the message: %s',
  (kind) => {
    expect(answer(kind, 'i_pay')).toBe('top_up');
    expect(answer(kind, 'i_pay', true)).toBe('top_up');
    expect(answer(kind, 'i_ask', true)).toBe('ask_admin');
    expect(answer(kind, 'only_silent')).toBeNull();
  },
);

it('who cannot open the page to pay on asks', () => {
  expect(answer('low', 'i_pay', false)).toBe('ask_admin');
});

it.each(['probably_empty', 'ai_silent', 'top_up_arrived', 'top_up_missing', ''])(
  'leads to nothing of its own: %s',
  (kind) => {
    expect(answer(kind, 'i_pay')).toBeNull();
    expect(answer(kind, 'i_ask')).toBeNull();
  },
);
