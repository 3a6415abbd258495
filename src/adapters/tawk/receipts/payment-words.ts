import type { ReadText } from '../panel/read-text.ts';

const paid =
  /^(?:paid|complete.?|succe\w+|pag\w+|bezahlt|paye|betaald|oplacon.|odendi|مدفوع|भुगतान.*|支払い?済み?|完了|已.付.?|成功)$/u;

/** How the words begin for a payment that failed, is open or went back, where no other row says "paid". */
const unpaid =
  /(?<!\p{L})(?:refund|reembols|rembours|(?:zuruck)?erstatt|fail|fallid|fehl|declin|reject|recus|refus|cancel|void|storn|annul|disput|charge ?back|expir|due$|past due|overdue|open$|draft|unpaid|not paid|pend|processing|await|ausst|credit note)|[失拒退返未待]/u;

export const isPaid = ({ text }: ReadText): boolean => paid.test(text);
export const isUnpaid = ({ text }: ReadText): boolean => unpaid.test(text);
