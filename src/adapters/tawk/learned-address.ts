import {
  dashboardOrigin,
  parseRoute,
  placeholder,
  showsVisitorText,
  templateOf,
} from './routes.ts';
import type { PropertyId } from '../../domain/units.ts';

/** The hash of a page that was seen to show something, its property replaced by a placeholder. */
export type LearnedAddress = { template: string; carriesProperty: boolean };

const longestTemplate = 300;

/**
 * Templates the address of a page on the dashboard, null for any other site, for an address without a
 * hash, for one of conversations, and for one that holds a second id of 24 digits (it could be
 * another property's).
 */
export function learnAddress(address: string): LearnedAddress | null {
  if (!isDashboardAddress(address)) return null;
  const route = parseRoute(address);
  const path = route.hash.split('?')[0] ?? '';
  if (showsVisitorText(route.kind) || path.length < 3 || path.length > longestTemplate) return null;
  // Shown to a person and sent to colleagues: nothing that hides or breaks a line.
  if (!/^[\x21-\x7e]*$/.test(path)) return null;
  const carriesProperty = route.propertyId !== null;
  if (!carriesProperty && /[0-9a-f]{24}/.test(path)) return null;
  return { template: templateOf(route), carriesProperty };
}

export const expandAddress = (learned: LearnedAddress, propertyId: PropertyId): string =>
  dashboardOrigin + learned.template.replaceAll(placeholder, propertyId);

/** A template as a person reads it: the whole address, with the placeholder in it. */
export const showTemplate = (template: string): string => dashboardOrigin + template;

/** A typed or imported address counts only under https://dashboard.tawk.to/. */
export function isDashboardAddress(address: string): boolean {
  if (!address.startsWith(dashboardOrigin) || !URL.canParse(address)) return false;
  const { origin, username, password } = new URL(address);
  return `${origin}/` === dashboardOrigin && username === '' && password === '';
}

/** Where a property's pages begin when nothing was learned yet. */
export const homeAddress = (propertyId: PropertyId): string =>
  `${dashboardOrigin}#/dashboard/${propertyId}`;

/** Does a learned address name the property that it shows? */
export const carriesProperty = (template: string): boolean => template.includes(placeholder);

/**
 * Where a goal stands for a property: its learned address where that names the property, else the
 * property's home, from where the guide leads on.
 */
export const addressOf = (propertyId: PropertyId, template: string | null): string =>
  template !== null && carriesProperty(template)
    ? expandAddress({ template, carriesProperty: true }, propertyId)
    : homeAddress(propertyId);
