import type { SavingState } from '../domain/surface-state.ts';

type Listener = (state: SavingState) => void;

/** Whether rows can be written now, and who wants to know when that changes. */
export function createSavingWatch() {
  let state: SavingState = 'ok';
  let hasWritten = false;
  let isHeld = false;
  const listeners = new Set<Listener>();
  return {
    /** A change was made, but for the end of its transaction. */
    noteWrite(): void {
      hasWritten = true;
    },
    /** Was one made since this was asked last? */
    takeWrite(): boolean {
      const had = hasWritten;
      hasWritten = false;
      return had;
    },
    /** Is nothing to be written, since the disk is full? */
    isHeld: (): boolean => isHeld && state === 'paused',
    hold(held: boolean): void {
      isHeld = held;
    },
    get: (): SavingState => state,
    set(next: SavingState): void {
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(next);
    },
    onChange(listener: Listener): void {
      listeners.add(listener);
    },
  };
}

export type SavingWatch = ReturnType<typeof createSavingWatch>;
