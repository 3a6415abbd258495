import type { Lesson } from '../../src/adapters/tawk/teach/learn-label.ts';
import type { PickableFigure } from '../../src/adapters/tawk/teach/list-figures.ts';
import { dayOrders, figureMeanings, type DayOrder } from '../../src/domain/figure-meaning.ts';
import type { TaughtLabel } from '../../src/domain/taught-label.ts';
import type { PickOrder } from '../../src/messaging/tab-messages.ts';
import { describePage } from '../shared/describe-page.ts';
import { findPart } from '../shared/tab-parts.ts';
import { describeDay, describeReading } from './describe-reading.ts';
import type { Picker } from './open-picker.ts';

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
  picker.choose(text.choose, {
    things,
    onPick(index) {
      const figure = figures[index];
      if (figure) askMeaning(picker, order, { figure, explained });
    },
    onChange: () => pickFigure(picker, order, explained),
  });
}

type Pointed = { figure: PickableFigure; explained: readonly TaughtLabel[] };

function askMeaning(picker: Picker, order: PickOrder, { figure, explained }: Pointed): void {
  const { text, taughtLabels, names, isOnly, propertyId } = order;
  const isHere = isOnly && findPart('watcher')?.propertyId() === propertyId;
  const answers = figureMeanings.map((means) => ({
    label: text.meanings[means],
    onPress: () => {
      const wish = { figure, means, taught: [...taughtLabels, ...explained] };
      const learn = (dayOrder?: DayOrder) =>
        findPart('teacher')?.learnLabel(
          document,
          describePage(names, isHere ? propertyId : undefined),
          {
            ...wish,
            order: dayOrder,
          },
        );
      const lesson = learn();
      if (lesson && !lesson.ok && lesson.refusal === 'which_day')
        askDay(
          picker,
          order,
          dayOrders.flatMap((dayOrder) => learn(dayOrder) ?? []),
          explained,
        );
      else if (lesson) showLesson(picker, order, lesson, explained);
    },
  }));
  const another = { label: text.another, onPress: () => pickFigure(picker, order, explained) };
  picker.ask({ sentence: text.what, lines: [figure.shown], answers: [...answers, another] });
}

/** 03/04: one of two days. */
function askDay(
  picker: Picker,
  order: PickOrder,
  lessons: readonly Lesson[],
  explained: readonly TaughtLabel[],
): void {
  const { text } = order;
  const answers = lessons.flatMap((lesson) => {
    const resetOn = lesson.ok && lesson.look.reading.resetOn;
    if (!resetOn) return [];
    const label = describeDay(resetOn, text);
    return [{ label, onPress: () => showLesson(picker, order, lesson, explained) }];
  });
  picker.ask({ sentence: text.refused.which_day, lines: [], answers });
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
