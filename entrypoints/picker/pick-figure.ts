import { measuredFlow } from '../../src/adapters/tawk/measured-flow.ts';
import { layoutOf } from '../../src/adapters/tawk/visibility.ts';
import type { LookOptions } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Lesson } from '../../src/adapters/tawk/teach/learn-label.ts';
import type { PickableFigure } from '../../src/adapters/tawk/teach/list-figures.ts';
import { figureMeanings } from '../../src/domain/figure-meaning.ts';
import type { TaughtLabel } from '../../src/domain/taught-label.ts';
import type { Instant, PropertyId } from '../../src/domain/units.ts';
import type { PickOrder } from '../../src/messaging/tab-messages.ts';
import { findPart } from '../shared/tab-parts.ts';
import { describeReading } from './describe-reading.ts';
import type { Picker } from './open-picker.ts';

/** The page as the reader looks at it in this tab. */
function describePage(names: PickOrder['names']): LookOptions {
  const at = Date.now() as Instant;
  return {
    url: location.href,
    at,
    offsetMinutes: -new Date(at).getTimezoneOffset(),
    layout: layoutOf(window),
    flow: measuredFlow(window),
    knownNames: new Map(Object.entries(names) as [PropertyId, string][]),
  };
}

/** The person points at a figure and says what it is; `explained` is what was said before. */
export function pickFigure(
  picker: Picker,
  order: PickOrder,
  explained: readonly TaughtLabel[] = [],
): void {
  const { text } = order;
  const figures = findPart('teacher')?.listFigures(document, describePage(order.names)) ?? [];
  if (figures.length === 0) return picker.ask({ sentence: text.nothing, lines: [], answers: [] });
  const things = figures.map(({ element, shown }) => ({ element, label: shown }));
  picker.choose(text.choose, things, (index) => {
    const figure = figures[index];
    if (figure) askMeaning(picker, order, { figure, explained });
  });
}

type Pointed = { figure: PickableFigure; explained: readonly TaughtLabel[] };

function askMeaning(picker: Picker, order: PickOrder, { figure, explained }: Pointed): void {
  const { text, taughtLabels, names } = order;
  const answers = figureMeanings.map((means) => ({
    label: text.meanings[means],
    onPress: () => {
      const wish = { figure, means, taught: [...taughtLabels, ...explained] };
      const lesson = findPart('teacher')?.learnLabel(document, describePage(names), wish);
      if (lesson) showLesson(picker, order, lesson, explained);
    },
  }));
  const another = { label: text.another, onPress: () => pickFigure(picker, order, explained) };
  picker.ask({ sentence: text.what, lines: [figure.shown], answers: [...answers, another] });
}

/** What the page then says, before anything is kept; or why it is not taken. */
function showLesson(
  picker: Picker,
  order: PickOrder,
  lesson: Lesson,
  explained: readonly TaughtLabel[],
): void {
  const { text } = order;
  const labels = lesson.label === null ? explained : [...explained, lesson.label];
  const another = { label: text.another, onPress: () => pickFigure(picker, order, labels) };
  const cancel = { label: text.cancel, onPress: picker.stop };
  if (!lesson.ok)
    return picker.ask({
      sentence: text.refused[lesson.refusal],
      lines: [],
      answers: [another, cancel],
    });
  const save = {
    label: text.save,
    onPress: () => void picker.tell({ type: 'labelsTaught', labels: [...labels] }),
  };
  picker.ask({
    sentence: labels.length === 0 ? text.already : text.reads,
    lines: describeReading(lesson.look.reading, text),
    answers: labels.length === 0 ? [another, cancel] : [save, another, cancel],
  });
}
