import { linkAddress } from '../../src/adapters/tawk/team-link-address.ts';
import type { TeamLink } from '../../src/domain/team-link/link-shape.ts';
import { writeLink } from '../../src/domain/team-link/team-link.ts';
import { receiptSchema } from '../../src/domain/receipts.ts';
import { instant, type PropertyId } from '../../src/domain/units.ts';
import { awaitTopUp } from '../../src/services/await-top-up.ts';
import { choosePlan } from '../../src/services/choose-plan.ts';
import { enterFigure } from '../../src/services/enter-figure.ts';
import { snoozeAlert } from '../../src/services/snooze-alert.ts';
import { takeChats } from '../../src/services/take-chats.ts';
import {
  assignWaiting,
  meetShownProperty,
  takeAiMessages,
  takeFailedLook,
  takeReading,
} from '../../src/services/take-in.ts';
import { takePurchases } from '../../src/services/take-purchases.ts';
import { answerAboutLink, askAboutLink, holdTeamLink } from '../../src/services/team-link.ts';
import { ACME, BETA, later, makeReading } from '../builders/ledger-store.ts';
import type { FaultDesk } from './fault-desk.ts';

const GAMMA = 'c'.repeat(24) as PropertyId;
const plan = { subscriptionTotal: 1_000, purchasedRemaining: 0, excess: 0 };

const messages = (prefix: string, many: number, propertyId: PropertyId | null) =>
  Array.from({ length: many }, (_, index) => ({
    identity: `${prefix}${index}`,
    propertyId,
    sender: 'Apollo',
    seenAt: later(20 + index),
  }));

const read = (desk: FaultDesk, propertyId: PropertyId, left: number, at = desk.time.now) =>
  takeReading(
    desk,
    makeReading({ ...plan, propertyId, at, subscriptionRemaining: left, resetOn: '2026-12-01' }),
    'read',
  );

/** Two properties with figures and counts, warnings wanted, all of it shown and mirrored. */
export async function doSomeWork(desk: FaultDesk): Promise<void> {
  for (const propertyId of [ACME, BETA]) {
    await desk.store.changeProperty(propertyId, (record) => ({ ...record, aiNames: ['Apollo'] }));
    await read(desk, propertyId, 612);
  }
  await desk.store.changeSettings({ warnings: true });
  await takeAiMessages(desk, messages('before', 3, ACME));
  await takeAiMessages(desk, messages('open', 2, null));
  await desk.refresh();
  await desk.mirror(true);
}

const link: TeamLink = {
  madeAt: later(13),
  properties: [ACME, GAMMA].map((propertyId) => ({
    propertyId,
    name: `Shop ${propertyId.slice(0, 1)}`,
    timeZone: 'Europe/Berlin',
    plan: { name: 'growth' as const, allotment: 1_000 },
    figure: {
      at: later(40),
      source: 'read' as const,
      subscription: 480,
      purchased: 100,
      excess: 0,
      cycleEnd: instant(Date.UTC(2026, 11, 1)),
    },
    resetAt: null,
    aiNames: ['Apollo'],
    staffedHours: [{ day: 1, from: 540, to: 1_080 }],
  })),
  addresses: { message_usage: '#/addons/:property/ai-assist/settings', top_up: null },
};

/** As a person who says yes to each question. */
async function sayYes(desk: FaultDesk): Promise<void> {
  const written = writeLink(link);
  if (written === null) throw new Error('a link without a property');
  await holdTeamLink(desk, linkAddress(written));
  for (let asked = await askAboutLink(desk); asked; asked = await askAboutLink(desk)) {
    await answerAboutLink(desk, { about: asked.about, yes: true });
  }
}

const receipt = receiptSchema.parse({ receipt: 'R-1', day: '2026-11-22', quantity: 1_000 });

export type UseCase = {
  name: string;
  /** What stands before, after `doSomeWork`. */
  given?: (desk: FaultDesk) => Promise<unknown>;
  act: (desk: FaultDesk) => Promise<unknown>;
  /** All rows change together or none does. */
  isOneWrite?: true;
};

/** All that the background does with what it keeps. What failed is done again just so. */
export const useCases: readonly UseCase[] = [
  {
    name: 'AI messages are reported',
    act: (desk) =>
      takeAiMessages(desk, [
        ...messages('seen', 3, ACME),
        ...messages('other', 2, BETA),
        ...messages('whose', 1, null),
      ]),
  },
  { name: 'an official figure is read', act: (desk) => read(desk, ACME, 590) },
  { name: 'an official figure is confirmed', act: (desk) => read(desk, BETA, 612) },
  {
    name: 'a figure is typed',
    act: (desk) => enterFigure(desk, { propertyId: ACME, value: 555 }),
  },
  { name: 'a look fails', act: (desk) => takeFailedLook(desk, failedLook) },
  { name: 'a property is shown', act: (desk) => meetShownProperty(desk, GAMMA, 'Gamma') },
  { name: 'receipts are read', act: (desk) => takePurchases(desk, ACME, [receipt]) },
  { name: 'Top Up Now is pressed', act: (desk) => awaitTopUp(desk, ACME) },
  {
    name: 'chats are seen',
    act: (desk) => takeChats(desk, [{ ...chat, propertyId: ACME }]),
  },
  { name: 'waiting messages are assigned', act: (desk) => assignWaiting(desk, BETA) },
  { name: 'a team link is taken in', act: sayYes },
  { name: 'settings change', act: (desk) => desk.store.changeSettings({ pill: false }) },
  {
    name: 'a plan is chosen',
    act: (desk) => choosePlan(desk, ACME, 'business'),
  },
  {
    name: 'the zone of a property changes',
    act: (desk) =>
      desk.store.changeProperty(ACME, (record) => ({ ...record, timeZone: 'Asia/Tokyo' })),
  },
  { name: 'a warning is put off', act: (desk) => snoozeAlert(desk, ACME, 'low@1') },
  { name: 'the views are made anew', act: (desk) => desk.refresh() },
  {
    name: 'a warning falls due',
    given: async (desk) => {
      desk.time.now = later(80);
      await read(desk, ACME, 3);
      desk.time.now = later(100);
    },
    // The next look settles what waited behind the first warning.
    act: (desk) => desk.refresh().then(desk.refresh),
  },
  {
    name: 'the ledgers are mirrored',
    given: (desk) => takeAiMessages(desk, messages('since', 2, ACME)),
    act: (desk) => desk.mirror(true),
  },
  {
    name: 'the database is opened',
    act: (desk) => {
      desk.db.close({ disableAutoOpen: false });
      return desk.store.readSettings();
    },
  },
  {
    name: 'a lost database is restored',
    given: (desk) => Promise.all(desk.db.tables.map((table) => table.clear())),
    act: (desk) => desk.mirror(true),
  },
];

const failedLook = { propertyId: null, kind: 'signed_out', at: later(50) } as const;
const chat = { identity: 'chat', at: later(30), visitorFirst: true, aiAnswered: true };
