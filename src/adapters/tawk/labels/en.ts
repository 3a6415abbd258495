import type { LabelTable } from './label-table.ts';

/** tawk.to's own words (help centre, 2026), and what a front end would plausibly say beside them. */
export const en: LabelTable = {
  months: ['en-US', 'en-GB'],
  breakdown: 'breakdown',
  history:
    'usage history|daily usage|usage by day|usage per day|history|messages per day|messages by day|daily message usage',
  subscription:
    'subscription|included credit*|plan credit*|monthly credit*|monthly message*|included message*',
  allotment:
    'included in plan|included in the plan|included in your plan|plan allowance|monthly allowance|monthly allotment|monthly quota',
  purchased:
    'extra message*|additional message*|prepaid credit*|pay as you go credit*|one time credit*|credits from top ups|non expiring credit*|purchased|top up credit*|topup credit*|topped up|extra credit*|add on credit*|additional credit*|bought credit*',
  topUp: 'top ups',
  excess:
    'total excess usage|total excess credit*|total overage|over your limit|over the limit|over your plan|excess messages used|excess usage|excess|overage*|overdrawn|over limit|owed|in debt|debt',
  used: 'used|consumed|spent|used up|exhausted|depleted|used up to now|used until now|used so far|used to date',
  use: 'usage|consumption|sent|billed|charged|deducted|answered|answers|handled*|counted|delivered|processed|messages sent|generated',
  remaining:
    'remaining|left|available|unused|not used|not yet used|yet to be used|waiting to be used|still available|remain|to go|never used|never been used|not used yet|not spent|unspent',
  balance: 'balance|current balance',
  total:
    'total|allotment|allotted|allocated|allowance|quota|included|includes|comes with|limit|in total|monthly limit|allowed|max|cap|capped|limited to',
  credits: 'credit*|ai assist credit*',
  messages: 'ai message*|message*|ai repl*|ai answer*|ai response*',
  of: 'of|out of|from',
  reset:
    'reset*|renew*|refresh*|refill*|replenish*|restart*|next reset|next billing date|next billing|next cycle|next period|reset date|renewal date|next renewal|cycle ends|cycle ends on|current cycle ends|this cycle ends|period ends|current period ends',
  plan: 'plan|current plan|your plan|subscription plan',
  apart:
    "plan change|last month|last cycle|last billing|previous|last # days|past # days|previous # days|last # hours|past # hours|last days|this week|last week|last year|this year|last quarter|past month|past week|prior|average|avg|per day|daily|per message|per credit|price|estimated|forecast*|projected|minimum|maximum|threshold|new credit balance|new balance|purchase quantity|quantity|pack*|last reset|lifetime|all time|alert*|notify|expiring|expire*|forfeited|refunded|pending|today|yesterday|bonus|auto top up|preview|after this purchase|after purchase|after the purchase|after top up|after your next|after the next|after renewal|after upgrad*|expected|lowest|peak|reserved|remind*|warn me|warn us|warn at|pause ai|pause at|you will have|you'll have|there will be|will be left|left by|end of|next month|next week|next year|gift*|promo*|free credit*|rate limit*|spending limit*|credits paid|you paid|invoice*|at # credit*|were deducted|will be deducted|previous cycle|previous period|previous month|previous billing cycle|previous billing period|closed cycle|closed period|archive*|example data|example figures",
  offer: 'next plan|upgrade*|compare|get #|buy #|earn #|available to buy',
  supposed: 'when|if|once|whenever|example|for example|as soon as|e.g',
  all: 'all|all of',
  running: 'this month|this cycle|this period|current month|current cycle|current period|so far',
  neutral:
    "of which|are|is|have been|has been|your|current|still|already|trial ends|trial expires|trial period|currently|never expire*|does not expire|do not expire|don't expire|doesn't expire|no expiry|since|step # of #|never|amount|value|number|count|expires never",
  foreign:
    'properties|sites|websites|whole workspace|organi*|account total|whole account|combined|another property|other property|not the selected property|sms|whatsapp|messenger|telegram|email*|agent*|seat*|visitor*|contact*|chat|chats|ticket*|conversation*|storage|gb|mb|article*|page|pages|channel*|knowledge|data source*|word|words|character*|token*|minute*|call*|video*|voice|trial|branding|password*|domain*|screen sharing|screensharing|hired',
  approx:
    'circa|c.|close to|rounded|ish|about|around|between|approximately|approx|roughly|almost|nearly|over|more than|at least|at most|up to',
  below: 'less than|fewer than|under|below',
  loading:
    "loading|please wait|fetching|could not load|couldn't load|can't load|failed to load|unable to load|sample data|demo data|updating|refreshing|couldn't refresh|could not refresh|out of date|outdated|last known|you are offline|you're offline|example figures|estimates",
  noAccess:
    "you do not have permission*|you don't have permission*|permission denied|access denied|no access|not authorized|not authorised|unauthorized|forbidden|403 forbidden|error 403|only admin*|ask an admin*|contact your admin*|you don't have access|you do not have access|insufficient permission*|not allowed to access|not allowed to view|account owner|access restricted|restricted access|admin right*|admin access|you need permission*",
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  dayAfter: 'day after tomorrow',
  monthly: 'per month|a month|monthly|per billing period|per period|per cycle',
  asOf: 'last updated|updated|last update|last sync*|synced|as at|data for|data from|usage until|last updated today|updated today|as of today|as of|updated just now|you had|balance on|figures of|snapshot|usage for|usage in|state of|period ended|cycle ended|billing period ended',
  doubt:
    "would|you'd|could|should|might|may have|may be|maybe|perhaps|probably|imagine|suppose|had|you had|there were|were left|were available|were remaining|earlier|previously|unless|or so|or more|or fewer|or less|some #|estimate|old|last known|last time|at your last|to be used|be used|say #|say you|min. #",
  have: 'you have|you still have|there are|you also have|there is',
  inDays: 'in {n} day*|{n} day*',
  inHours: 'in {n} hour*|{n} hour*',
  day: 'date|day',
  days: 'day|days|hour|hours',
  spans: 'week|weeks|month|months|year|years|min|minute*|second*|fortnight',
  every: 'every|each|after|before|day cycle*|day period*|day interval*',
  ago: 'ago',
  signIn:
    'log in|login|sign in|signin|session has expired|session expired|signed out|logged out|log in again',
  receipts:
    'last purchase*|last bought|purchase history|billing history|payment history|invoices|receipts|transactions|purchases',
};
