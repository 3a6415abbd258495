import type { OpenedChat } from '../domain/kept-evidence.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';
import { listCandidates } from './take-in.ts';

/** A chat that a tab showed; `identity` is a keyed hash. */
export type SeenChat = {
  identity: string;
  propertyId: PropertyId | null;
  at: Instant;
  visitorFirst: boolean;
  aiAnswered: boolean;
};

/**
 * Keeps which chats were opened and whether the AI answered in them. A chat of the mixed Chats panel is
 * the only property's that has a figure here, or that is known at all; where several could be meant it
 * is no evidence, and neither is one of a property whose AI nobody named: every answer would look like
 * a person's.
 */
export async function takeChats(
  desk: { store: Store; clock: Clock },
  chats: readonly SeenChat[],
): Promise<void> {
  const candidates = await listCandidates(desk);
  const read = candidates.filter(({ hasFigure }) => hasFigure);
  const [only, ...others] = read.length > 0 ? read : candidates;
  const onlyId = others.length === 0 ? only?.propertyId : undefined;
  const opened = chats.flatMap(({ identity, propertyId, ...evidence }): OpenedChat[] => {
    const whose = propertyId ?? onlyId;
    const named = candidates.some((one) => one.propertyId === whose && one.aiNames.length > 0);
    return whose !== undefined && named ? [{ property: whose, chat: identity, ...evidence }] : [];
  });
  if (opened.length > 0) await desk.store.noteChats(opened);
}
