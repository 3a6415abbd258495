import type { Reading, ReadFailure } from '../../../domain/reading.ts';
import type { Flow } from './digit-row.ts';
import type { Layout } from '../visibility.ts';
import type { CustomLabel } from '../labels/label-table.ts';
import type { DayOrder } from '../../../domain/figure-meaning.ts';
import type { Instant, PropertyId } from '../../../domain/units.ts';

export type LookOptions = {
  url: string;
  at: Instant;
  /** Minutes east of UTC of the person's clock: "in 12 days" counts from their day. */
  offsetMinutes: number;
  layout: Layout;
  /** Whether elements stand in one line; without it their tags tell. */
  flow?: Flow;
  /** BCP 47; without it the page's own language, else every table. */
  language?: string;
  /** The tab's last property route, for an address that carries none. */
  lastPropertyId?: PropertyId;
  /** The person said that this address shows that property. */
  isTold?: boolean;
  customLabels?: readonly CustomLabel[];
  /** The person's answer to what 03/04 means, where nothing on the page decides it. */
  dayOrder?: DayOrder;
  /** Names learned for properties: a page that shows another's name alone is not this one's. */
  knownNames?: ReadonlyMap<PropertyId, string>;
};

export type FigureField =
  | 'subscriptionRemaining'
  | 'subscriptionTotal'
  | 'purchasedRemaining'
  | 'excess'
  | 'resetOn'
  | 'plan'
  | 'history';

/** One look at the page: what it shows, each with the text it came from, or why it shows nothing. */
export type Look =
  | {
      ok: true;
      reading: Reading;
      sources: Readonly<Partial<Record<FigureField, string>>>;
      /** How exact the day of the reset is; null without one. */
      resetPrecision: 'day' | 'relative' | null;
      language: string;
    }
  | { ok: false; failure: ReadFailure };
