import type { Command } from '../commands.ts';
import type { CommandOutcome } from '../obey.ts';
import type { AccountView, Change, Chat, World } from '../protocol.ts';

/** This tab's copy of the world. The server owns it; nothing here changes it. */
export interface Live {
  world: World;
  account(propertyId: string): AccountView | undefined;
  chat(id: string): Chat | undefined;
}

const replaceById = (chats: Chat[], chat: Chat): Chat[] =>
  chats.some((one) => one.id === chat.id)
    ? chats.map((one) => (one.id === chat.id ? chat : one))
    : [...chats, chat];

function applyChange(world: World, change: Change): World {
  switch (change.kind) {
    case 'world':
      return change.world;
    case 'stage':
      return { ...world, stage: change.stage };
    case 'account': {
      const { account } = change;
      const accounts = world.accounts.map((one) =>
        one.propertyId === account.propertyId ? account : one,
      );
      return { ...world, accounts };
    }
    case 'chat':
      return { ...world, chats: replaceById(world.chats, change.chat) };
    case 'preview':
      return { ...world, previews: replaceById(world.previews, change.chat) };
  }
}

/** Follows the server from now on; `changed` hears the whole world first. */
export function followServer(changed: (live: Live, change: Change) => void): void {
  let live: Live | null = null;
  const events = new EventSource('/practice/events');
  events.onmessage = (event: MessageEvent<string>) => {
    const change = JSON.parse(event.data) as Change;
    if (live === null && change.kind !== 'world') return;
    if (live === null && change.kind === 'world') live = makeLive(change.world);
    else if (live !== null) live.world = applyChange(live.world, change);
    if (live !== null) changed(live, change);
  };
}

function makeLive(world: World): Live {
  return {
    world,
    account(propertyId) {
      return this.world.accounts.find((account) => account.propertyId === propertyId);
    },
    chat(id) {
      return this.world.chats.find((chat) => chat.id === id);
    },
  };
}

/** Asks the server to do something; the effect comes back as a change. */
export async function command(order: Command): Promise<CommandOutcome> {
  const response = await fetch('/practice/commands', {
    method: 'POST',
    body: JSON.stringify(order),
  });
  return (await response.json()) as CommandOutcome;
}
