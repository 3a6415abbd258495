/** What the practice server tells its pages. Types only: both sides import it, neither ships it. */

export type Plan = 'hobby' | 'growth' | 'business' | 'enterprise';
export type AtZero = 'stop' | 'allow';

/** Who speaks. Smart Replies and AI Commands go out under a person's name, and cost a credit. */
export type Voice = 'visitor' | 'agent' | 'smart_reply' | 'ai_command' | 'ai' | 'log';

export type Role = 'admin' | 'agent';
export type Language = 'en' | 'de' | 'ar';
export type PanelVariant =
  | 'cards'
  | 'table'
  | 'definition-list'
  | 'progress'
  | 'split'
  | 'bare'
  | 'renamed'
  | 'renamed-moved';
export type AddressVariant = 'with-property' | 'without-property';
export type Fault =
  | 'panel-missing'
  | 'half-rendered'
  | 'skeleton'
  | 'contradiction'
  | 'strict-csp'
  | 'no-style-csp'
  | 'no-clipboard';

/** Nasty habits of a real dashboard that a test can switch on. */
export interface Habits {
  /** `per-tab`: block ids are made when a block is drawn, without a time in them. */
  blockIds: 'stamped' | 'per-tab';
  /** How an earlier conversation is kept at 0 x 0: not displayed, or squeezed to no size. */
  parkedBy: 'display' | 'size';
  /** A sender's name stands only on the first of several blocks in a row. */
  namesOnlyOnce: boolean;
  /** Only the newest blocks are in the document until one scrolls up. */
  virtualScroll: boolean;
  /** A message of a person that the AI wrote says so beside it. */
  marksHelp: boolean;
}

export interface DayCount {
  /** YYYY-MM-DD in this machine's zone. */
  day: string;
  count: number;
}

export interface Receipt {
  id: string;
  at: number;
  description: string;
  amount: number;
}

export interface AccountView {
  propertyId: string;
  name: string;
  plan: Plan;
  aiName: string;
  allotment: number;
  subscription: number;
  purchased: number;
  excess: number;
  /** Subscription and purchased credits together. */
  spendable: number;
  /** Spendable minus the debt. */
  balance: number;
  usedThisCycle: number;
  atZero: AtZero;
  pricePerMessage: number;
  cycleStartAt: number;
  resetAt: number;
  /** Newest day first. */
  history: DayCount[];
  /** Newest first. */
  receipts: Receipt[];
}

export interface Message {
  id: string;
  at: number;
  text: string;
}

export interface Block {
  /** `blockId-` and, at its end, 13 digits of epoch milliseconds. */
  id: string;
  at: number;
  side: 'visitor' | 'agent' | 'ai' | 'log';
  voice: Voice;
  /** Missing for a visitor and for a log line. */
  sender: string | null;
  messages: Message[];
}

export interface Chat {
  id: string;
  propertyId: string;
  visitor: string;
  place: string;
  page: string;
  startedAt: number;
  endedAt: number | null;
  /** Name of the person who joined, if any. */
  joinedBy: string | null;
  unseen: number;
  blocks: Block[];
}

export interface Stage {
  signedInAs: Role | null;
  language: Language;
  panelVariant: PanelVariant;
  addressVariant: AddressVariant;
  fault: Fault | null;
  habits: Habits;
}

export interface World {
  stage: Stage;
  accounts: AccountView[];
  chats: Chat[];
  /** One conversation per property in the AI settings; it costs nothing. */
  previews: Chat[];
}

/** Each replaces what stood before it under the same id. */
export type Change =
  | { kind: 'world'; world: World }
  | { kind: 'stage'; stage: Stage }
  | { kind: 'account'; account: AccountView }
  | { kind: 'chat'; chat: Chat }
  | { kind: 'preview'; chat: Chat };
