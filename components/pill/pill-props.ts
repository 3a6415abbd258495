import type { VerdictLook } from '../../src/domain/verdict.ts';

/** What the pill says; made by the background, because the page script carries no messages. */
export type PillText = {
  direction: 'ltr' | 'rtl';
  look: VerdictLook;
  figure: string;
  /** When it runs out, as short as it goes; null where it lasts. */
  when: string | null;
  label: string;
  title: string;
  headline: string;
  trust: string;
  way: string | null;
  notNow: string;
  hide: string;
  move: string;
  close: string;
  /** "612 read" for a while after a reading; null otherwise. */
  offer: string | null;
  /** What can be done about the offer; null for nothing. */
  offerAction: { kind: 'copy_team' | 'open_meter' | 'cancel_check'; label: string } | null;
  dismiss: string;
};

/** Which edge it clings to, and how far below the top of the window, in CSS pixels. */
export type PillPlace = { edge: 'start' | 'end'; top: number };

export type Rect = { left: number; top: number; right: number; bottom: number };

export type PillProps = {
  text: PillText;
  /** Null: the default, top right under the navigation. */
  place: PillPlace | null;
  /** The composer's rectangle, which the pill never covers; null when there is none. */
  avoid: Rect | null;
};

/** Each is called only for an event that a person made. */
export type PillCallbacks = {
  onAction(
    action: 'top_up' | 'not_now' | 'hide' | 'copy_team' | 'open_meter' | 'cancel_check',
  ): void;
  onMove(place: PillPlace): void;
  /** The offer was dismissed, or faded by itself. */
  onOfferEnd(): void;
};

export type Mounted<Props> = { update(props: Props): void; remove(): void };
