export type BackupText = {
  title: string;
  hint: string;
  /** That some rows could not be read; null while all could. */
  damaged: string | null;
  export: string;
  table: string;
  import: string;
  erase: string;
  eraseQuestion: string;
  eraseNow: string;
  settings: string;
  take: string;
  cancel: string;
};

/** What a file would change, a sentence each. */
export type PreviewText = { from: string; changes: readonly string[] };

/** What came of the last press: one sentence. */
export type Outcome = { isProblem: boolean; sentence: string };

export type BackupProps = {
  text: BackupText;
  /** A file that was looked at and waits for the person's word; null for none. */
  preview: PreviewText | null;
  /** Are the settings of a file taken unless the person says otherwise? */
  takesSettings: boolean;
  outcome: Outcome | null;
  isBusy: boolean;
  onExport(as: 'json' | 'csv'): void;
  onChoose(file: File): void;
  onTake(takeSettings: boolean): void;
  onCancel(): void;
  onErase(): void;
};
