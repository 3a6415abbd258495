import { as, count, record, text, type Field } from './fields.ts';
import type { TeamLink } from './link-shape.ts';

type Addresses = TeamLink['addresses'];

/** The two pages are neighbours: the second stands as what it shares with the first, and its rest. */
export const addressesField: Field<Addresses> = as(
  record<{ first: string; shared: number; rest: string }>({
    first: text,
    shared: count,
    rest: text,
  }),
  ({ message_usage, top_up }) => {
    const first = message_usage ?? '';
    const second = top_up ?? '';
    let shared = 0;
    while (shared < second.length && second[shared] === first[shared]) shared += 1;
    return { first, shared, rest: second.slice(shared) };
  },
  ({ first, shared, rest }) => ({
    message_usage: first === '' ? null : first,
    top_up: first.slice(0, shared) + rest === '' ? null : first.slice(0, shared) + rest,
  }),
);
