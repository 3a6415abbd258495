import type { SavingState } from '../domain/surface-state.ts';

type Listener = (state: SavingState) => void;

/** Whether rows can be written now, and who wants to know when that changes. */
export function createSavingWatch() {
  let state: SavingState = 'ok';
  const listeners = new Set<Listener>();
  return {
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
