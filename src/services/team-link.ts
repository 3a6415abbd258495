import { canonicalJson, fingerprintText } from '../domain/canonical-json.ts';
import { entriesFromShared, fillSetUp, standingOf } from '../domain/shared-figure.ts';
import type { SharedProperty, TeamLink } from '../domain/team-link/link-shape.ts';
import type { LinkRefusal } from '../domain/team-link/team-link.ts';
import {
  chooseQuestion,
  settledBy,
  type Judged,
  type TeamQuestion,
} from '../domain/team-question.ts';
import { openSubscriptionAt } from '../domain/property-summary.ts';
import { meetProperty } from '../domain/property-record.ts';
import type { Result } from '../domain/result.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import { appendFacts } from './append-facts.ts';
import type { Clock, Goal, LinkShelf, Store } from './ports.ts';

export type TeamDesk = {
  store: Store;
  clock: Clock;
  shelf: LinkShelf;
  findLink: (text: string) => Result<TeamLink, LinkRefusal>;
};

/** Puts a link in question. Whoever sent it, nothing counts before a person says yes. */
export async function holdTeamLink(desk: TeamDesk, text: string): Promise<void> {
  const found = desk.findLink(text);
  const known = (await desk.store.listProperties()).map(({ propertyId }) => propertyId);
  const named = found.ok ? found.value.properties.map(({ propertyId }) => propertyId) : [];
  const strangers = named.filter((propertyId) => !known.includes(propertyId));
  await desk.shelf.keep({ text, strangers, answered: [] });
}

/** A question, and the name of all it rests on: another link may take its place before the answer. */
export type Asked = { question: TeamQuestion; about: string };

/** The next question about the link in question; null while there is none. */
export async function askAboutLink(desk: TeamDesk): Promise<Asked | null> {
  const held = await desk.shelf.read();
  if (held === null) return null;
  const found = desk.findLink(held.text);
  const question: TeamQuestion | null = found.ok
    ? chooseQuestion(await judgeAll(desk, found.value, held.strangers), held.answered)
    : { kind: 'refused', refusal: found.failure };
  return question && { question, about: fingerprintText(canonicalJson([question, held.text])) };
}

/**
 * Does what the person answered, if it is still the same question (`about`), and goes on to the next.
 * False when it was another one: nothing is done then.
 */
export async function answerAboutLink(
  desk: TeamDesk,
  { about, yes }: { about: string; yes: boolean },
): Promise<boolean> {
  const asked = await askAboutLink(desk);
  const held = await desk.shelf.read();
  if (asked === null || held === null || asked.about !== about) return false;
  const { question } = asked;
  const found = desk.findLink(held.text);
  const settled = settledBy(question);
  if (found.ok && yes) await use(desk, found.value, settled);
  const answered = [...held.answered, ...settled];
  const isOver = question.kind === 'refused' || question.kind === 'nothing_new';
  await desk.shelf.keep(isOver ? null : { ...held, answered });
  if (!isOver && (await askAboutLink(desk)) === null) await desk.shelf.keep(null);
  return true;
}

async function judgeAll(
  { store, clock }: TeamDesk,
  link: TeamLink,
  strangers: readonly PropertyId[],
): Promise<Judged[]> {
  const now = clock();
  const records = new Map((await store.listProperties()).map((one) => [one.propertyId, one]));
  return Promise.all(
    link.properties.map(async (shared) => {
      const { figure, pools, subscription } = await store.summarise(shared.propertyId, now);
      const own = { figure, pools, allotment: subscription?.allotment ?? null };
      const known = records.get(shared.propertyId);
      const record = known ?? meetProperty(shared.propertyId, shared.timeZone);
      const filled = fillSetUp(record, shared, subscription !== null);
      return {
        shared,
        name: filled.name,
        own,
        standing: standingOf(shared, own, now),
        isMet: !strangers.includes(shared.propertyId),
        bringsSetUp: JSON.stringify(filled) !== JSON.stringify(record),
      };
    }),
  );
}

async function use(desk: TeamDesk, link: TeamLink, settled: readonly PropertyId[]): Promise<void> {
  for (const shared of link.properties) {
    if (!settled.includes(shared.propertyId)) continue;
    await takeShared(desk, shared, 'shared');
  }
  for (const goal of ['message_usage', 'top_up'] as const) {
    await fillAddress(desk.store, goal, link.addresses[goal]);
  }
}

/** Takes in one property's newest figure and set-up; taken in again it changes nothing. */
export async function takeShared(
  desk: { store: Store; clock: Clock },
  shared: SharedProperty,
  source: 'shared' | 'read' | 'typed',
): Promise<void> {
  const { store, clock } = desk;
  const now: Instant = clock();
  const { propertyId, figure } = shared;
  const { figure: newest, pools, subscription } = await store.summarise(propertyId, now);
  const own = { figure: newest, pools, allotment: subscription?.allotment ?? null };
  const standing = standingOf(shared, own, now);
  await store.changeProperty(propertyId, (known) =>
    fillSetUp(known, shared, subscription !== null),
  );
  if (figure === null) return;
  await appendFacts(desk, propertyId, (head, { timeZone }) => {
    const open = openSubscriptionAt(head, timeZone, figure.at);
    const entries = entriesFromShared(shared, standing, open, { source, timeZone });
    return entries.ok ? entries.value : [];
  });
}

async function fillAddress(store: Store, goal: Goal, template: string | null): Promise<void> {
  if (template === null || (await store.readAddress(goal)) !== null) return;
  await store.learnAddress(goal, template);
}
