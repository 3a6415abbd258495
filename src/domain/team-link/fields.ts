/** Bytes being read. Once `sound` is false every further read gives zeros: the whole is refused then. */
export type Source = { readonly bytes: readonly number[]; position: number; sound: boolean };

/** How one kind of value stands in bytes; what was written is what is read. */
export type Field<Value> = {
  write(value: Value, into: number[]): void;
  read(from: Source): Value;
};

const takeByte = (from: Source): number => {
  const byte = from.sound ? from.bytes[from.position] : 0;
  from.position += 1;
  if (byte === undefined) from.sound = false;
  return byte ?? 0;
};

/** A whole number from 0 to 2^53 - 1: seven bits a byte, the lowest first. */
export const count: Field<number> = {
  write(value, into) {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) into.push((rest % 128) + 128);
    into.push(rest);
  },
  read(from) {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = takeByte(from);
      value += (byte & 127) * weight;
      if (!Number.isSafeInteger(value)) from.sound = false;
      if (byte < 128 || !from.sound) return from.sound ? value : 0;
    }
  },
};

/** A value that stands as another one. */
export const as = <Value, Stored>(
  field: Field<Stored>,
  store: (value: Value) => Stored,
  restore: (stored: Stored) => Value,
): Field<Value> => ({
  write: (value, into) => field.write(store(value), into),
  read: (from) => restore(field.read(from)),
});

/** A whole number of either sign, small ones in few bytes. */
export const signed: Field<number> = as(
  count,
  (value) => (value < 0 ? -2 * value - 1 : 2 * value),
  (stored) => (stored % 2 === 0 ? stored / 2 : -(stored + 1) / 2),
);

/** Some values of one kind, counted. A count beyond what is left is found at the first that is missing. */
export const list = <Value>(field: Field<Value>): Field<Value[]> => ({
  write(values, into) {
    count.write(values.length, into);
    for (const value of values) field.write(value, into);
  },
  read(from) {
    const values: Value[] = [];
    for (let left = count.read(from); left > 0 && from.sound; left -= 1) {
      values.push(field.read(from));
    }
    return values;
  },
});

/** A value that may be missing: one byte more. */
export const optional = <Value>(field: Field<Value>): Field<Value | null> => ({
  write(value, into) {
    into.push(value === null ? 0 : 1);
    if (value !== null) field.write(value, into);
  },
  read: (from) => (takeByte(from) === 0 ? null : field.read(from)),
});

/** One of some known words, as its place among them. */
export const choice = <Word extends string>(words: readonly Word[], first: Word): Field<Word> => ({
  write: (value, into) => count.write(words.indexOf(value), into),
  read(from) {
    const word = words[count.read(from)];
    if (word === undefined) from.sound = false;
    return word ?? first;
  },
});

/** Text as UTF-8; bytes that are no text are not sound. */
export const text: Field<string> = {
  write: (value, into) => list(count8).write([...new TextEncoder().encode(value)], into),
  read(from) {
    const bytes = Uint8Array.from(list(count8).read(from));
    const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    // What is no UTF-8 is decoded to a mark of doubt, which is encoded otherwise.
    if (!new TextEncoder().encode(read).every((byte, at) => byte === bytes[at])) from.sound = false;
    return read;
  },
};

const count8: Field<number> = { write: (value, into) => void into.push(value), read: takeByte };

/** Several fields, one after the other. */
export const record = <Shape extends object>(fields: {
  [Key in keyof Shape]: Field<Shape[Key]>;
}): Field<Shape> => {
  const names = Object.keys(fields) as (keyof Shape)[];
  return {
    write(value, into) {
      for (const name of names) fields[name].write(value[name], into);
    },
    read: (from) =>
      Object.fromEntries(names.map((name) => [name, fields[name].read(from)])) as Shape,
  };
};
