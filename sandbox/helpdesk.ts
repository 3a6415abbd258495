import { dayCounts, prices } from './account.ts';
import { makeChat } from './chats.ts';
import type { AccountView, Change, Chat, Stage, World } from './protocol.ts';
import { openProperties, type Property } from './seed.ts';
import { openTranscripts } from './transcripts.ts';

const openingStage: Stage = {
  signedInAs: 'admin',
  language: 'en',
  panelVariant: 'cards',
  addressVariant: 'with-property',
  fault: null,
  habits: {
    blockIds: 'stamped',
    parkedBy: 'display',
    namesOnlyOnce: false,
    virtualScroll: false,
    marksHelp: false,
  },
};

export function viewAccount(property: Property): AccountView {
  const { books } = property;
  const spendable = books.subscription + books.purchased;
  return {
    propertyId: property.id,
    name: property.name,
    plan: books.plan,
    aiName: property.aiName,
    allotment: books.allotment,
    subscription: books.subscription,
    purchased: books.purchased,
    excess: books.excess,
    spendable,
    balance: spendable - books.excess,
    usedThisCycle: books.usedThisCycle,
    atZero: books.atZero,
    pricePerMessage: prices[books.plan],
    cycleStartAt: books.cycleStartAt,
    resetAt: books.resetAt,
    history: dayCounts(books),
    receipts: [...books.receipts],
  };
}

/** The one state behind every tab; whoever changes it publishes what changed. */
export class Helpdesk {
  stage: Stage = structuredClone(openingStage);
  readonly properties: Property[];
  readonly chats = new Map<string, Chat>();
  readonly previews = new Map<string, Chat>();
  readonly listeners = new Set<(change: Change) => void>();

  constructor(now: number) {
    this.properties = openProperties(now);
    for (const chat of openTranscripts(this.properties, now)) this.chats.set(chat.id, chat);
    for (const property of this.properties)
      this.previews.set(property.id, makeChat(property.id, now, 'You (preview)'));
  }

  property(id: string): Property {
    const property = this.properties.find((one) => one.id === id);
    if (property === undefined) throw new Error(`no property ${id}`);
    return property;
  }

  chat(id: string): Chat {
    const chat = this.chats.get(id);
    if (chat === undefined) throw new Error(`no chat ${id}`);
    return chat;
  }

  /** The newest open conversation of a property, or a new one. */
  liveChat(propertyId: string): Chat {
    const open = [...this.chats.values()].filter(
      (chat) => chat.propertyId === propertyId && chat.endedAt === null,
    );
    return open.at(-1) ?? this.startChat(propertyId);
  }

  startChat(propertyId: string, visitor?: string): Chat {
    const chat = makeChat(this.property(propertyId).id, Date.now(), visitor);
    this.chats.set(chat.id, chat);
    this.publish({ kind: 'chat', chat });
    return chat;
  }

  publish(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  publishAccount(propertyId: string): void {
    this.publish({ kind: 'account', account: viewAccount(this.property(propertyId)) });
  }

  setStage(change: Partial<Stage>): void {
    this.stage = { ...this.stage, ...change };
    this.publish({ kind: 'stage', stage: this.stage });
  }

  world(): World {
    return {
      stage: this.stage,
      accounts: this.properties.map(viewAccount),
      chats: [...this.chats.values()],
      previews: [...this.previews.values()],
    };
  }
}
