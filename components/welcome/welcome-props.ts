import type { Answer, TypedFields, TypingLabels } from '../typing/typing-props.ts';

export type WelcomeText = Record<
  | 'title'
  | 'lead'
  | 'unofficial'
  | 'pinTitle'
  | 'pinText'
  | 'roleTitle'
  | 'roleText'
  | 'roleYes'
  | 'roleNo'
  | 'figureTitle'
  | 'figureUnanswered'
  | 'figureAdmin'
  | 'figureAgent'
  | 'noProperty'
  | 'openDashboard'
  | 'property'
  | 'openMessageUsage'
  | 'askFigure'
  | 'copied'
  | 'warningsTitle'
  | 'warningsText',
  string
> & {
  direction: 'ltr' | 'rtl';
  language: string;
  /** Null until the property has a figure. */
  figureDone: string | null;
};

export type WelcomeCallbacks = {
  onCanOpen(canOpen: boolean): void;
  onOpenDashboard(): void;
  onOpenMessageUsage(): void;
  /** Copies the ready message; resolves when it is on the clipboard. */
  onAskFigure(): Promise<void>;
  onChooseProperty(propertyId: string): void;
  onEnterFigure(fields: TypedFields, isSure?: boolean): Answer;
  onTurnOnWarnings(): void;
};

export type WelcomeProps = {
  text: WelcomeText;
  labels: TypingLabels & Record<'turnOnWarnings' | 'warningsOn', string>;
  /** Is the icon on the toolbar? Then there is nothing to do for it. */
  pinned: boolean;
  canOpen: boolean | null;
  properties: readonly { propertyId: string; name: string }[];
  /** The one the page is about; null while none is known. */
  propertyId: string | null;
  warnings: boolean;
  on: WelcomeCallbacks;
};
