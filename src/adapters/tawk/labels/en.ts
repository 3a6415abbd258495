import type { LabelTable } from './label-table.ts';

/** tawk.to's own words (help centre, 2026), and what a front end would plausibly say beside them. */
export const en: LabelTable = {
  months: ['en-US', 'en-GB'],
  breakdown: 'credit breakdown|credits breakdown|breakdown',
  history:
    'usage history|daily usage|usage by day|usage per day|history|messages per day|messages by day|daily message usage',
  subscription:
    'subscription credit*|subscription message*|subscription|included credit*|plan credit*|monthly credit*|monthly message*|included message*|included in plan|included in your plan|plan allowance|monthly allowance',
  purchased:
    'purchased credit*|purchased message*|purchased|top up credit*|topup credit*|topped up credit*|topped up|extra credit*|add on credit*|additional credit*|bought credit*',
  topUp: 'top up|top ups|topup',
  excess:
    'excess usage credit*|excess usage|excess credit*|excess message*|excess|overage|overage credit*|overdrawn|over limit|owed',
  used: 'used|consumed|spent|credits used|used up',
  remaining: 'remaining|left|available|unused|not used|still available|remain|to go',
  balance: 'balance|credit balance|current balance',
  total:
    'total|allotment|allowance|quota|included|limit|in total|monthly limit|credit limit|message limit',
  credits: 'message credit*|ai message*|credit*|message*|ai assist credit*',
  of: 'of|out of|from',
  reset:
    'reset*|renew*|refresh*|refill*|next reset|reset date|renewal date|next renewal|cycle ends|cycle ends on',
  plan: 'plan|current plan|your plan|subscription plan',
  apart:
    'last month|last cycle|previous|last 7 days|last 30 days|last week|prior|average|avg|per day|daily|per message|per credit|price|estimated|forecast*|projected|minimum|maximum|threshold|new credit balance|new balance|purchase quantity|quantity|pack*|last reset|lifetime|all time|per month|alert*|notify|expired|expiring|expire*|forfeited|refunded|pending|trial|today|yesterday|invoice*|bonus|promotional|auto top up',
  offer: 'next plan|upgrade*|compare',
  neutral:
    'since|last updated|updated|last updated today|updated today|as of today|as of|updated just now',
  foreign:
    'sms|whatsapp|messenger|telegram|email*|agent*|seat*|visitor*|contact*|chat|chats|ticket*|conversation*|storage|gb|mb|article*|page|pages|channel*|knowledge|data source*|word*|character*|token*|minute*|call*|video*|voice',
  approx:
    'about|around|approximately|approx|roughly|almost|nearly|over|more than|less than|at least|at most|up to|under',
  loading: 'loading|please wait|fetching',
  noAccess:
    "you do not have permission*|you don't have permission*|permission denied|access denied|no access|not authorized|not authorised|unauthorized|forbidden|403|only admin*|ask an admin*|contact your admin*|you don't have access|you do not have access|insufficient permission*",
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  inDays:
    'in {n} day*|{n} day* left|{n} day* remaining|{n} day* from now|{n} day* until|{n} day* to go|{n} day*',
  inHours: 'in {n} hour*|{n} hour*',
};
