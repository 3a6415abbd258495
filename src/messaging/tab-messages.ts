import type { Instant, PropertyId } from '../domain/units.ts';
import type { FigureMeaning } from '../domain/figure-meaning.ts';
import type { TaughtLabel } from '../domain/taught-label.ts';
import type { VerdictLook } from '../domain/verdict.ts';

/** The pill's words: a dashboard tab carries no message files. */
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
  offer: string | null;
  /** What can be done about the offer; null for nothing. */
  offerAction: { kind: 'copy_team' | 'open_meter' | 'cancel_check'; label: string } | null;
  dismiss: string;
};

export type PillPlace = { edge: 'start' | 'end'; top: number };

/** What a tab's pill shows; `places` by screen size. */
export type PillOrder = {
  /** Null for an offer that is of no property known here. */
  propertyId: PropertyId | null;
  text: PillText;
  places: Readonly<Record<string, PillPlace>>;
};

/** The sentences of one guided way, and whose it is. */
export type GuideOrder = {
  goal: 'message_usage' | 'top_up';
  propertyId: PropertyId;
  text: {
    direction: 'ltr' | 'rtl';
    title: string;
    close: string;
    steps: Record<
      'select_property' | 'add_ons' | 'settings' | 'top_up' | 'arrived' | 'wrong_property',
      string
    >;
  };
};

/** Why a figure that was pointed at is not taken. */
export type PickRefusal =
  'no_label' | 'coarse' | 'contradicts' | 'more_needed' | 'no_property' | 'which_day' | 'doubtful';

/** What the picker says; a number or a name comes into its sentence in the tab. */
export type PickText = {
  direction: 'ltr' | 'rtl';
  /** For numbers and dates. */
  tag: string;
  title: string;
  close: string;
  choose: string;
  nothing: string;
  what: string;
  meanings: Record<FigureMeaning, string>;
  total: string;
  reads: string;
  already: string;
  refused: Record<PickRefusal, string>;
  /** With `{sender}` where the name comes in. */
  isSender: string;
  yes: string;
  no: string;
  save: string;
  another: string;
  cancel: string;
  saved: string;
  failed: string;
};

export type PickOrder = {
  what: 'figure' | 'sender';
  propertyId: PropertyId;
  /** No other property is known: an address that names none can be told to be this one's. */
  isOnly: boolean;
  names: Readonly<Record<string, string>>;
  taughtLabels: readonly TaughtLabel[];
  text: PickText;
};

/** What a tab needs to watch. */
export type WatchOrder = {
  /** HMAC-SHA-256, base 64. */
  fingerprintKey: string;
  /** Confirmed AI senders of all properties. */
  aiNames: readonly string[];
  /** A message stamped later than the oldest of the official figures counts in any transcript. */
  countFrom: Instant | null;
  /** Names of the known properties, by id. */
  names: Readonly<Record<string, string>>;
  /** Labels of Message Usage that the person taught. */
  taughtLabels: readonly TaughtLabel[];
};

/** What the background says to a dashboard tab. Only the extension itself can send these. */
export type TabMessage =
  | { type: 'ping' }
  | { type: 'watch'; watch: WatchOrder }
  | { type: 'showPill'; pill: PillOrder | null }
  | { type: 'guide'; guide: GuideOrder }
  | { type: 'listSenders' }
  | { type: 'hasDraft' };

/** For a tab whose extension is updated or taken away: it can ask for no words then. */
export type LeftText = { direction: 'ltr' | 'rtl'; sentence: string; reload: string };

/** The answer to `tabStarted`. */
export type StartOrder = {
  ok: true;
  watch: WatchOrder;
  pill: PillOrder | null;
  guide: GuideOrder | null;
  /** Null where nothing may be drawn in the page. */
  left: LeftText | null;
};
