import { useState } from 'preact/hooks';

export type DiagnosisProps = {
  text: { title: string; hint: string; look: string; save: string };
  /** The text of the file; null where there is no tab to look at. */
  onLook(): Promise<string | null>;
  /** What is said then. */
  noTab: string;
  onSave(file: string): void;
};

/** A file for a report of a fault: the person sees all of it before it is saved. */
export function Diagnosis({ text, onLook, noTab, onSave }: DiagnosisProps) {
  const [file, setFile] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async () => {
    const made = await onLook();
    setFile(made);
    setProblem(made === null ? noTab : null);
  };
  return (
    <section class="settings">
      <h2>{text.title}</h2>
      <p class="muted">{text.hint}</p>
      <button type="button" class="button button-secondary" onClick={() => void look()}>
        {text.look}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
      {file !== null && (
        <>
          <textarea class="input diagnosis" rows={14} readOnly aria-label={text.title} dir="ltr">
            {file}
          </textarea>
          <button type="button" class="button button-secondary" onClick={() => onSave(file)}>
            {text.save}
          </button>
        </>
      )}
    </section>
  );
}
