import type { Rect } from '../pill/pill-props.ts';

/** Something on the page that can be pointed at. */
export type PickItem = {
  /** Read out when it is reached. */
  label: string;
  measure(): Rect;
  /** Brings it into sight. */
  reveal(): void;
};

export type PickStep = {
  sentence: string;
  /** What is said beneath, a line each. */
  lines: readonly string[];
  /** None while something is to be pointed at. */
  answers: readonly { label: string; onPress(): void }[];
};

export type PickerProps = {
  direction: 'ltr' | 'rtl';
  title: string;
  close: string;
  step: PickStep;
  /** Empty where nothing is to be pointed at now. */
  items: readonly PickItem[];
};

export type PickerCallbacks = { onPick(index: number): void; onLeave(): void };
