// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Choice, Picker } from '../../entrypoints/picker/open-picker.ts';
import type { PickerProps } from '../../components/picker/picker-props.ts';
import { pickFigure } from '../../entrypoints/picker/pick-figure.ts';
import { leavePart } from '../../entrypoints/shared/tab-parts.ts';
import type { PickOrder } from '../../src/messaging/tab-messages.ts';

const shown = vi.hoisted((): PickerProps[] => []);
const reply = vi.hoisted(() => ({ ok: false, refused: true }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async () => reply } } }));
vi.mock('../../entrypoints/meter/host.ts', () => ({
  makeHost: () => ({ root: { host: document.body }, want: () => {}, stop: () => {} }),
}));
vi.mock('../../components/picker/picker.ts', () => ({
  mountPicker: () => ({ update: (props: PickerProps) => shown.push(props), remove: () => {} }),
}));
const { openPicker } = await import('../../entrypoints/picker/open-picker.ts');

type Step = Parameters<Picker['ask']>[0];

const texts = new Proxy(
  {},
  { get: (_, name) => (name === 'meanings' || name === 'refused' ? texts : String(name)) },
);
const order = { what: 'figure', names: {}, taughtLabels: [], text: texts } as unknown as PickOrder;

it('a page that is drawn anew keeps what was explained of it before', () => {
  const figure = { element: document.body, shown: '612', value: null, labels: ['kvar'] };
  const label = { means: 'subscription_left', text: 'kvar', language: 'sv', place: '#/x' } as const;
  const learnLabel = vi.fn(() => ({ ok: false, refusal: 'more_needed', label }) as const);
  leavePart('teacher', { listFigures: () => [figure], learnLabel, diagnose: () => ({}) as never });
  let step: Step = { sentence: '', lines: [], answers: [] };
  let choice: Choice | undefined;
  const picker = {
    ask: (next: Step) => void (step = next),
    choose: (_sentence: string, next: Choice) => void (choice = next),
  } as Picker;
  const press = (answer: string) => step.answers.find((one) => one.label === answer)?.onPress();

  pickFigure(picker, order);
  choice?.onPick(0);
  press('subscription_left');
  press('another');
  choice?.onChange();
  choice?.onPick(0);
  press('bought_left');
  expect(learnLabel.mock.lastCall?.at(2)).toMatchObject({ means: 'bought_left', taught: [label] });
});

it('says so where the person went on to point at something in another tab, and nothing is kept', async () => {
  const picker = openPicker({ saved: 'Saved.', failed: 'Not saved.' } as PickOrder['text']);
  await picker.tell({ type: 'labelsTaught', labels: [] });
  expect(shown.at(-1)?.step.sentence).toBe('Not saved.');
  picker.stop();
});
