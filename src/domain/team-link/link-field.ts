import type { PropertyId } from '../units.ts';
import { addressesField } from './addresses-field.ts';
import { count, type Field } from './fields.ts';
import type { SharedProperty, TeamLink } from './link-shape.ts';
import { propertyField } from './property-field.ts';
import { idField, moment } from './value-fields.ts';

/** A zone that is the same as the property's before stands as nothing. */
const withoutRepeats = (properties: readonly SharedProperty[]): SharedProperty[] =>
  properties.map((property, index) =>
    property.timeZone === properties[index - 1]?.timeZone
      ? { ...property, timeZone: '' }
      : property,
  );

function withRepeats(properties: readonly SharedProperty[]): SharedProperty[] {
  let timeZone = '';
  return properties.map((property) => {
    if (property.timeZone !== '') ({ timeZone } = property);
    return { ...property, timeZone };
  });
}

/**
 * Version 1 of what a link carries. The first property's id is not in it: it stands in the address.
 */
export function linkField(firstId: PropertyId): Field<TeamLink> {
  return {
    write({ madeAt, properties, addresses }, into) {
      moment.write(madeAt, into);
      count.write(properties.length, into);
      for (const [index, property] of withoutRepeats(properties).entries()) {
        if (index > 0) idField.write(property.propertyId, into);
        propertyField(madeAt).write(property, into);
      }
      addressesField.write(addresses, into);
    },
    read(from) {
      const madeAt = moment.read(from);
      const rest = propertyField(madeAt);
      const properties: SharedProperty[] = [];
      for (let left = count.read(from); left > 0 && from.sound; left -= 1) {
        const propertyId = properties.length === 0 ? firstId : idField.read(from);
        properties.push({ propertyId, ...rest.read(from) });
      }
      return { madeAt, properties: withRepeats(properties), addresses: addressesField.read(from) };
    },
  };
}
