/** All figures in one line to paste where the team talks. */
export function CopyForTeam(props: { label: string; status: string | null; onCopy(): void }) {
  return (
    <section class="copy-for-team">
      <button type="button" class="button button-secondary" onClick={props.onCopy}>
        {props.label}
      </button>
      <p role="status">{props.status}</p>
    </section>
  );
}
