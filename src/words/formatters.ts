import type { Formatters } from 'intl-messageformat';

/** One formatter for each way of writing: making one costs more than a hundred uses of it. */
function shared<Given extends readonly unknown[], Format>(
  make: (...given: Given) => Format,
): (...given: Given) => Format {
  const made = new Map<string, Format>();
  return (...given) => {
    const key = JSON.stringify(given);
    const format = made.get(key) ?? make(...given);
    made.set(key, format);
    return format;
  };
}

/** The browser's own formatters, shared by all sentences. */
export const formatters: Formatters = {
  getNumberFormat: shared((tag, options) => new Intl.NumberFormat(tag, options)),
  getDateTimeFormat: shared((tag, options) => new Intl.DateTimeFormat(tag, options)),
  getPluralRules: shared((tag, options) => new Intl.PluralRules(tag, options)),
};
