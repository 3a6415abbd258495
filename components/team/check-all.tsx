/** How a walk through Message Usage of all properties goes, or went; null before the first. */
export type CheckAllProps = {
  labels: { checkAll: string; cancelCheck: string };
  check: { isRunning: boolean; line: string; failures: readonly string[] } | null;
  onStart(): void;
  onCancel(): void;
};

/** One press reads every property; how far it has come is read out, and it can be ended. */
export function CheckAll({ labels, check, onStart, onCancel }: CheckAllProps) {
  const isRunning = check?.isRunning ?? false;
  return (
    <section class="check-all">
      <button
        type="button"
        class="button button-secondary"
        onClick={isRunning ? onCancel : onStart}
      >
        {isRunning ? labels.cancelCheck : labels.checkAll}
      </button>
      <p role="status">{check?.line}</p>
      {check && check.failures.length > 0 && (
        <ul>
          {check.failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
