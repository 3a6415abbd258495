/** The form that we write ourselves: a 0 stands for any digit. */
const FORM = '0000-00-00T00:00:00.000Z';

/** 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_EPOCH = 719_468;

const isOwnForm = (text: string): boolean => {
  if (text.length !== FORM.length) return false;
  for (let index = 0; index < FORM.length; index += 1) {
    const code = text.charCodeAt(index);
    const wanted = FORM.charCodeAt(index);
    if (wanted === 48 ? code < 48 || code > 57 : code !== wanted) return false;
  }
  return true;
};

/** A number of so many digits; the text is known to have them there. */
export const readDigits = (text: string, from: number, count: number): number => {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    value = value * 10 + text.charCodeAt(index) - 48;
  }
  return value;
};

/** Days since 1970 of a day of the calendar; years are counted from March, so that leap days come last. */
const countDays = (year: number, month: number, day: number): number => {
  const fromMarch = (month + 9) % 12;
  const years = fromMarch >= 10 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const days = Math.floor((fromMarch * 306 + 5) / 10) + day - 1;
  return years * 365 + leapDays + days - DAYS_BEFORE_EPOCH;
};

/**
 * Epoch ms of a text in our own form, its day of the month taken as it stands; NaN for every other.
 * Nearly all instants of a ledger are such texts, and Date.parse was half of reading one.
 */
export const readOwnForm = (text: string): number => {
  if (!isOwnForm(text)) return Number.NaN;
  const month = readDigits(text, 5, 2);
  const day = readDigits(text, 8, 2);
  const [hour, minute, second] = [
    readDigits(text, 11, 2),
    readDigits(text, 14, 2),
    readDigits(text, 17, 2),
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const seconds = (countDays(readDigits(text, 0, 4), month, day) * 24 + hour) * 3600;
  return (seconds + minute * 60 + second) * 1000 + readDigits(text, 20, 3);
};
