import type { Alert } from './alert.ts';
import type { PropertyView } from './property-view.ts';

/** The alert that a verdict stands for; null for verdicts that are no reason to warn. */
export function alertOfVerdict({ verdict, countedSince }: PropertyView): Alert | null {
  switch (verdict.kind) {
    case 'low':
      return { kind: 'low' };
    case 'none_left':
      return { kind: 'none_left', silentSince: null };
    case 'in_debt':
      return { ...verdict, stillAnswers: countedSince > 0 };
    case 'probably_empty':
      return { ...verdict, pace: null };
    default:
      return null;
  }
}
