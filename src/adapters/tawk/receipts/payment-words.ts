import type { ReadText } from '../panel/read-text.ts';

const paid =
  /^(?:paid|complete[ds]?|succe\w+|paga\w+|pag[oa]|complet\w+|concluid[oa]|bezahlt|erfolgreich|paye|regle|betaald|voltooid|oplacon\w|zaplacon\w|odendi|مدفوع|भुगतान किया गया|支払い?済み?|完了|已支付|已付款|成功)$/u;

/** How the words begin for a payment that failed, is open or went back, where no other row says "paid". */
const unpaid =
  /(?<!\p{L})(?:refund|reembols|rembours|rimbors|(?:zuruck)?erstatt|fail|fallid|falh|fehl|declin|reject|rechaz|recus|refus|abgel|cancel|void|storn|annul|anul|disput|charge ?back|expir|due$|past due|overdue|open$|draft|offen|un(?:paid|bez|coll)|impa[gy]|(?:not|no|nao|non|nicht) (?:pa|bez)|pend|processing|await|ausst|schedul|incompl|credit note)|[失拒退返未待]|取消/u;

export const isPaid = ({ text }: ReadText): boolean => paid.test(text);
export const isUnpaid = ({ text }: ReadText): boolean => unpaid.test(text);
