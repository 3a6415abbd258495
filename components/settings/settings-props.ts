/** What a person says once, and what decides buttons everywhere. */
export type OwnSettingsProps = {
  settings: { canOpen: boolean | null; warnings: boolean };
  labels: Record<
    'canOpen' | 'canOpenHint' | 'yes' | 'no' | 'warnings' | 'warningsOn' | 'turnOnWarnings',
    string
  >;
  on: { onCanOpen(canOpen: boolean): void; onTurnOnWarnings(): void };
};

/** Settings of one property. */
export type SettingsProps = {
  settings: {
    title: string;
    /** As the person calls it; empty until it has a name. */
    name: string;
    aiNames: readonly { name: string; remove: string }[];
    offered: readonly { name: string; question: string }[];
    zone: string;
    /** Every zone that the browser knows, for the list. */
    zones: readonly string[];
  };
  labels: Record<
    | 'name'
    | 'aiNames'
    | 'aiNamesHint'
    | 'aiName'
    | 'pointSender'
    | 'zone'
    | 'yes'
    | 'no'
    | 'add'
    | 'save',
    string
  >;
  on: SettingsCallbacks;
};

export type SettingsCallbacks = {
  /** Resolves to one sentence when the property cannot be called so. */
  onChangeName(name: string): Promise<string | null>;
  /** Resolves to one sentence when the name cannot be added. */
  onAddAiName(name: string): Promise<string | null>;
  onRemoveAiName(name: string): void;
  /** The person points at an agent's name in a conversation; one sentence where there is no tab. */
  onPointAtSender(): Promise<string | null>;
  /** An offered name is no AI agent. */
  onRefuseAiName(name: string): void;
  onChangeZone(zone: string): Promise<string | null>;
};
