export type FiguresFollowProps = {
  title: string;
  hint: string;
  /** What a press does now. */
  action: string;
  /** Why the newest write failed; null where it did not. */
  problem: string | null;
  onPress(): void;
};

/** The newest figures in all browsers of one person, off until asked for. */
export function FiguresFollow({ title, hint, action, problem, onPress }: FiguresFollowProps) {
  return (
    <section class="settings">
      <h2>{title}</h2>
      <p class="muted">{hint}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="button" class="button button-secondary" onClick={onPress}>
        {action}
      </button>
    </section>
  );
}
