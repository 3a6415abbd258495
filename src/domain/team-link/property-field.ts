import { findPlanByAllotment } from '../plan.ts';
import { instant, type Instant } from '../units.ts';
import { as, choice, count, list, optional, record, signed, text, type Field } from './fields.ts';
import type { SharedFigure, SharedProperty } from './link-shape.ts';
import { countOrNone, momentOrNone, textOrNone } from './value-fields.ts';
import { weekField } from './week-field.ts';

/** How long before the link was made, so that it takes few bytes. */
const figureField = (madeAt: Instant): Field<SharedFigure> =>
  record<SharedFigure>({
    at: as(
      signed,
      (at) => madeAt - at,
      (before) => instant(madeAt - before),
    ),
    source: choice(['read', 'typed', 'shared'], 'read'),
    subscription: countOrNone,
    purchased: countOrNone,
    excess: countOrNone,
    cycleEnd: momentOrNone,
  });

/** A plan that is known by its allotment needs no name. */
const planField: Field<SharedProperty['plan']> = optional(
  as(
    record<{ allotment: number; name: string }>({ allotment: count, name: text }),
    ({ allotment, name }) => ({
      allotment,
      name: findPlanByAllotment(allotment)?.plan === name ? '' : name,
    }),
    ({ allotment, name }) => ({
      allotment,
      name: name === '' ? (findPlanByAllotment(allotment)?.plan ?? '') : name,
    }),
  ),
);

/** All but the id of a property. */
export const propertyField = (madeAt: Instant): Field<Omit<SharedProperty, 'propertyId'>> =>
  record<Omit<SharedProperty, 'propertyId'>>({
    name: textOrNone,
    timeZone: text,
    plan: planField,
    figure: optional(figureField(madeAt)),
    resetAt: momentOrNone,
    aiNames: list(text),
    staffedHours: optional(weekField),
  });
