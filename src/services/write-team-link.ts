import type { Envelope } from '../domain/entries.ts';
import { parseInstant } from '../domain/instants.ts';
import type { PropertyView } from '../domain/property-view.ts';
import {
  MOST_PROPERTIES,
  type SharedFigure,
  type SharedProperty,
  type TeamLink,
} from '../domain/team-link/link-shape.ts';
import { instant } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';

type Desk = { store: Store; clock: Clock };

/** What a colleague gets: the watched properties with a figure, as the views come, and their set-up. */
export async function gatherTeamLink(
  desk: Desk,
  views: readonly PropertyView[],
): Promise<TeamLink> {
  const shown = views.filter(({ watched, origin }) => watched && origin !== null);
  const chosen = shown.slice(0, MOST_PROPERTIES);
  const [message_usage, top_up] = await Promise.all([
    desk.store.readAddress('message_usage'),
    desk.store.readAddress('top_up'),
  ]);
  return {
    madeAt: desk.clock(),
    properties: await Promise.all(chosen.map((view) => shareProperty(desk, view))),
    addresses: { message_usage, top_up },
  };
}

/** One property as another browser may take it in. A plan that was only assumed is not passed on. */
export async function shareProperty(desk: Desk, view: PropertyView): Promise<SharedProperty> {
  const { propertyId, name, timeZone, pools, plan, planAssumed, resetAt, aiNames, staffed } = view;
  const figure = await newestFigure(desk, view);
  return {
    propertyId,
    name,
    timeZone,
    plan:
      plan === null || pools === null || planAssumed
        ? null
        : { name: plan, allotment: pools.allotment },
    figure,
    resetAt: figure?.cycleEnd === resetAt ? null : resetAt,
    aiNames,
    staffedHours: staffed === null || staffed.learned ? null : staffed.week,
  };
}

async function newestFigure({ store, clock }: Desk, { propertyId }: PropertyView) {
  const { figure } = await store.summarise(propertyId, clock());
  if (figure === null) return null;
  const entries = await store.listEntries(propertyId, figure.at, instant(figure.at + 1));
  const reading = entries.findLast(({ type }) => type === 'reading.observed');
  return reading ? figureOf(reading, figure.at) : null;
}

const SOURCES = ['read', 'typed'] as const;

function figureOf(reading: Envelope, at: SharedFigure['at']): SharedFigure | null {
  const pool = (field: string) => (typeof reading[field] === 'number' ? reading[field] : null);
  const [subscription, purchased, excess] = [
    pool('subscriptionRemaining'),
    pool('purchasedRemaining'),
    pool('excess'),
  ];
  if (subscription === null && purchased === null && excess === null) return null;
  const cycleEnd = parseInstant(reading['cycleEnd']);
  return {
    at,
    source: SOURCES.find((known) => known === reading['source']) ?? 'shared',
    subscription,
    purchased,
    excess,
    cycleEnd: cycleEnd.ok ? cycleEnd.value : null,
  };
}
