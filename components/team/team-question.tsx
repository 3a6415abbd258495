/** One question about a colleague's link; `yes` is null where there is only something to be told. */
export type TeamQuestionProps = {
  question: { text: string; yes: string | null; no: string };
  onAnswer(yes: boolean): void;
};

/** Asked here and nowhere else: a page can put a link in question, but only a person answers. */
export function TeamQuestion({ question, onAnswer }: TeamQuestionProps) {
  const { text, yes, no } = question;
  return (
    <section class="notice" aria-live="polite">
      <p>
        {text}{' '}
        {yes !== null && (
          <button type="button" class="button-link" onClick={() => onAnswer(true)}>
            {yes}
          </button>
        )}{' '}
        <button type="button" class="button-link" onClick={() => onAnswer(false)}>
          {no}
        </button>
      </p>
    </section>
  );
}
