import type { AddressVariant } from './protocol.ts';

const origin = 'https://dashboard.tawk.to';

/** Documented routes, and for the undocumented ones the sandbox's own invention. */
export interface Addresses {
  login: string;
  chats: string;
  monitoring: string;
  home(propertyId: string): string;
  inbox(propertyId: string): string;
  conversation(propertyId: string, chatId: string): string;
  reporting(propertyId: string): string;
  administration(propertyId: string): string;
  /** Invented. */
  billing(propertyId: string): string;
  /** Invented. */
  addOns(propertyId: string): string;
  /** Invented; Message Usage stands here. */
  aiAssistSettings(propertyId: string): string;
  /** Invented. */
  preview(propertyId: string): string;
  /** Invented: Purchase message credits. */
  purchase(propertyId: string): string;
}

export function makeAddresses(variant: () => AddressVariant): Addresses {
  const addOns = (propertyId: string): string =>
    variant() === 'with-property' ? `${origin}/#/addons/${propertyId}` : `${origin}/#/addons`;
  return {
    login: `${origin}/login`,
    chats: `${origin}/#/chat`,
    monitoring: `${origin}/#/monitoring`,
    home: (propertyId) => `${origin}/#/dashboard/${propertyId}`,
    inbox: (propertyId) => `${origin}/#/inbox/${propertyId}/all`,
    conversation: (propertyId, chatId) => `${origin}/#/inbox/${propertyId}/all/chat/${chatId}`,
    reporting: (propertyId) => `${origin}/#/reporting/${propertyId}`,
    administration: (propertyId) => `${origin}/#/admin/${propertyId}`,
    billing: (propertyId) => `${origin}/#/admin/${propertyId}/billing`,
    addOns,
    aiAssistSettings: (propertyId) => `${addOns(propertyId)}/ai-assist/settings`,
    preview: (propertyId) => `${addOns(propertyId)}/ai-assist/settings/preview`,
    purchase: (propertyId) => `${addOns(propertyId)}/ai-assist/purchase`,
  };
}
