import { charge, purchase, renew } from './account.ts';
import type { Command } from './commands.ts';
import { viewAccount, type Helpdesk } from './helpdesk.ts';
import { endChat, postMessage, postPreview, type Posted, type PostRequest } from './posting.ts';
import type {
  AccountView,
  AddressVariant,
  AtZero,
  Chat,
  Fault,
  Habits,
  Language,
  PanelVariant,
  Role,
} from './protocol.ts';
import { pick, topics } from './topics.ts';
import { askAndAnswer, playWorkingDay, type DayTally, type WorkingDay } from './working-day.ts';

export interface CommandRecord {
  at: number;
  /** A page (a person, or whatever clicks there) or the control API. */
  by: 'page' | 'control';
  command: Command;
}

export interface Figures {
  subscription?: number;
  purchased?: number;
  excess?: number;
  allotment?: number;
  resetAt?: number;
  atZero?: AtZero;
}

/** What a test or a demo may do to the practice world. Nothing here fakes the time. */
export interface Control {
  readonly propertyIds: { shop: string; business: string; docs: string };
  readonly commands: readonly CommandRecord[];
  account(propertyId: string): AccountView;
  chats(propertyId: string): Chat[];
  startChat(propertyId: string, visitor?: string): string;
  endChat(chatId: string): void;
  post(request: PostRequest): Posted;
  postPreview(request: { propertyId: string; from: 'visitor' | 'ai'; text?: string }): void;
  /** A visitor writes, the AI answers 700 ms later; resolves after the answer. */
  visitorAsks(propertyId: string): Promise<void>;
  /** Credits spent where no agent looks: email, WhatsApp, another browser. Returns how many went. */
  spendUnseen(propertyId: string, quantity: number): number;
  topUp(propertyId: string, quantity: number): void;
  renew(propertyId: string): void;
  setFigures(propertyId: string, figures: Figures): void;
  setName(propertyId: string, names: { property?: string; ai?: string }): void;
  signIn(role: Role): void;
  signOut(): void;
  setLanguage(language: Language): void;
  setPanelVariant(panelVariant: PanelVariant): void;
  setAddressVariant(addressVariant: AddressVariant): void;
  setFault(fault: Fault | null): void;
  setHabits(habits: Partial<Habits>): void;
  playWorkingDay(day?: WorkingDay): Promise<DayTally>;
  obey(command: Command, by: CommandRecord['by']): CommandOutcome;
}

export type CommandOutcome = { ok: true } | { ok: false; reason: 'no_credits' | 'no_access' };

function spendUnseen(desk: Helpdesk, propertyId: string, quantity: number): number {
  const { books } = desk.property(propertyId);
  let spent = 0;
  while (spent < quantity && charge(books, Date.now())) spent += 1;
  desk.publishAccount(propertyId);
  return spent;
}

function topUp(desk: Helpdesk, propertyId: string, quantity: number): void {
  purchase(desk.property(propertyId).books, quantity, Date.now());
  desk.publishAccount(propertyId);
}

async function visitorAsks(desk: Helpdesk, propertyId: string, signal: AbortSignal): Promise<void> {
  const turn = pick(pick(topics, desk.chats.size).turns, 0);
  const open = desk.liveChat(propertyId);
  const chat = open.joinedBy === null ? open : desk.startChat(propertyId);
  await askAndAnswer(desk, { propertyId, chatId: chat.id, ...turn }, 700, signal);
}

function answerPreview(desk: Helpdesk, propertyId: string, text: string): void {
  postPreview(desk, { propertyId, from: 'visitor', text });
  postPreview(desk, { propertyId, from: 'ai' });
}

function markSeen(desk: Helpdesk, chatId: string): void {
  const chat = desk.chat(chatId);
  if (chat.unseen === 0) return;
  chat.unseen = 0;
  desk.publish({ kind: 'chat', chat });
}

/** Background play is ended by closing the sandbox; any other failure must surface. */
function inBackground(work: Promise<unknown>, signal: AbortSignal): void {
  work.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

function obey(desk: Helpdesk, command: Command, signal: AbortSignal): CommandOutcome {
  switch (command.kind) {
    case 'sign-in':
      desk.setStage({ signedInAs: command.role });
      break;
    case 'sign-out':
      desk.setStage({ signedInAs: null });
      break;
    case 'send': {
      const { propertyId } = desk.chat(command.chatId);
      const { chatId, from, text } = command;
      const outcome = postMessage(desk, { propertyId, chatId, from, text });
      return outcome.posted ? { ok: true } : { ok: false, reason: outcome.reason };
    }
    case 'seen':
      markSeen(desk, command.chatId);
      break;
    case 'end-chat':
      endChat(desk, command.chatId);
      break;
    case 'preview':
      answerPreview(desk, command.propertyId, command.text);
      break;
    case 'buy':
      if (
        desk.stage.signedInAs !== 'admin' ||
        desk.property(command.propertyId).books.plan === 'hobby'
      )
        return { ok: false, reason: 'no_access' };
      topUp(desk, command.propertyId, command.quantity);
      break;
    case 'top-up':
      topUp(desk, command.propertyId, command.quantity);
      break;
    case 'spend-unseen':
      spendUnseen(desk, command.propertyId, command.quantity);
      break;
    case 'visitor-asks':
      inBackground(visitorAsks(desk, command.propertyId, signal), signal);
      break;
    case 'play-day':
      inBackground(playWorkingDay(desk, {}, signal), signal);
      break;
    case 'set-language':
      desk.setStage({ language: command.language });
      break;
  }
  return { ok: true };
}

function setFigures(desk: Helpdesk, propertyId: string, figures: Figures): void {
  const { books } = desk.property(propertyId);
  Object.assign(books, figures);
  books.usedThisCycle = books.allotment - books.subscription + books.excess;
  desk.publishAccount(propertyId);
}

function setName(
  desk: Helpdesk,
  propertyId: string,
  names: { property?: string; ai?: string },
): void {
  const property = desk.property(propertyId);
  property.name = names.property ?? property.name;
  property.aiName = names.ai ?? property.aiName;
  desk.publishAccount(propertyId);
}

function nameProperties(desk: Helpdesk): Control['propertyIds'] {
  const [shop = '', business = '', docs = ''] = desk.properties.map((property) => property.id);
  return { shop, business, docs };
}

export function makeControl(desk: Helpdesk, signal: AbortSignal): Control {
  const commands: CommandRecord[] = [];
  return {
    propertyIds: nameProperties(desk),
    commands,
    account: (propertyId) => viewAccount(desk.property(propertyId)),
    chats: (propertyId) =>
      [...desk.chats.values()]
        .filter((chat) => chat.propertyId === propertyId)
        .map((chat) => structuredClone(chat)),
    startChat: (propertyId, visitor) => desk.startChat(propertyId, visitor).id,
    endChat: (chatId) => endChat(desk, chatId),
    post: (request) => postMessage(desk, request),
    postPreview: (request) => postPreview(desk, request),
    visitorAsks: (propertyId) => visitorAsks(desk, propertyId, signal),
    spendUnseen: (propertyId, quantity) => spendUnseen(desk, propertyId, quantity),
    topUp: (propertyId, quantity) => topUp(desk, propertyId, quantity),
    renew: (propertyId) => {
      renew(desk.property(propertyId).books, Date.now());
      desk.publishAccount(propertyId);
    },
    setFigures: (propertyId, figures) => setFigures(desk, propertyId, figures),
    setName: (propertyId, names) => setName(desk, propertyId, names),
    signIn: (role) => desk.setStage({ signedInAs: role }),
    signOut: () => desk.setStage({ signedInAs: null }),
    setLanguage: (language) => desk.setStage({ language }),
    setPanelVariant: (panelVariant) => desk.setStage({ panelVariant }),
    setAddressVariant: (addressVariant) => desk.setStage({ addressVariant }),
    setFault: (fault) => desk.setStage({ fault }),
    setHabits: (habits) => desk.setStage({ habits: { ...desk.stage.habits, ...habits } }),
    playWorkingDay: (day = {}) => playWorkingDay(desk, day, signal),
    obey: (command, by) => {
      commands.push({ at: Date.now(), by, command });
      return obey(desk, command, signal);
    },
  };
}
