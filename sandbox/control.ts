import {
  setFigures,
  setName,
  spendUnseen,
  startCycle,
  topUp,
  visitorAsks,
  type Figures,
} from './actions.ts';
import type { Command } from './commands.ts';
import { viewAccount, type Helpdesk } from './helpdesk.ts';
import { endChat, postMessage, postPreview, type Posted, type PostRequest } from './posting.ts';
import { obey, type CommandOutcome } from './obey.ts';
import type {
  AccountView,
  AddressVariant,
  Chat,
  Fault,
  Habits,
  Language,
  PanelVariant,
  Role,
} from './protocol.ts';
import { playWorkingDay, type DayTally, type WorkingDay } from './working-day.ts';

export interface CommandRecord {
  at: number;
  /** A page (a person, or whatever clicks there) or the control API. */
  by: 'page' | 'control';
  command: Command;
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
    renew: (propertyId) => startCycle(desk, propertyId),
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
