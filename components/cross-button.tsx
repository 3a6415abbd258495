/** A cross that closes or removes; its label says what. */
export const CrossButton = ({ label, onClick }: { label: string; onClick(): void }) => (
  <button type="button" class="button button-quiet" aria-label={label} onClick={onClick}>
    <span aria-hidden="true">✕</span>
  </button>
);
