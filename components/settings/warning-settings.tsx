import { Choice, Switch } from './choice.tsx';

export type WarningSettingsProps = {
  text: {
    which: {
      question: string;
      hint: string | null;
      options: readonly { value: string; label: string }[];
      chosen: string;
    };
    quiet: { label: string; isOn: boolean };
    digest: { label: string; isOn: boolean };
  };
  on: {
    onAlertChoice(choice: string): void;
    onQuiet(isOn: boolean): void;
    onDigest(isOn: boolean): void;
  };
};

/** Which warnings and when none, for all properties. */
export const WarningSettings = ({ text, on }: WarningSettingsProps) => (
  <div class="settings">
    <Choice {...text.which} onChoose={on.onAlertChoice} />
    <section>
      <Switch {...text.quiet} onChange={on.onQuiet} />
      <Switch {...text.digest} onChange={on.onDigest} />
    </section>
  </div>
);
