import type { LabelTable } from './label-table.ts';

export const nl: LabelTable = {
  months: ['nl-NL', 'nl-BE'],
  breakdown: 'tegoedoverzicht|creditoverzicht|overzicht van tegoed|uitsplitsing*|kredietoverzicht',
  history:
    'gebruiksgeschiedenis|verbruiksgeschiedenis|geschiedenis|dagelijks gebruik|gebruik per dag|verbruik per dag|dagelijks verbruik',
  subscription:
    'abonnementstegoed|abonnementscredits|abonnementskrediet*|abonnement|credits van abonnement|credits uit abonnement|maandelijks tegoed|maandtegoed|inbegrepen tegoed|inbegrepen credits|tegoed van abonnement|abonnementsberichten',
  allotment: 'inbegrepen in abonnement|inbegrepen in je abonnement|maandlimiet|maandelijkse limiet',
  purchased:
    'gekocht*|aangeschaft*|aangekocht*|extra tegoed|extra credits|bijgekocht*|opgewaardeerd*',
  topUp: 'opwaarderingen',
  excess:
    'boven de limiet|overtollige berichten|overschreden|extra verbruik|extra gebruik|overschrijding*|overmatig gebruik|overgebruik|meerverbruik|overtollig gebruik|teveel verbruikt|te veel verbruikt',
  used: 'gebruikt*|verbruikt*|opgebruikt|besteed',
  use: 'verbruik|gebruik|verzonden|verstuurd|berekend',
  remaining: 'resterend*|over|beschikba*|ongebruikt*|niet gebruikt*|overig*|resteert|resteren|nog',
  balance: 'saldo|huidig saldo|tegoedsaldo',
  total: 'bevat|omvat|totaal|totale|limiet|quotum|inbegrepen|in totaal',
  credits: 'berichttegoed|berichtentegoed|berichtcredits|tegoed|credits|credit|krediet|kredieten',
  messages: 'berichten|bericht|ai antwoorden',
  of: 'van|van de|uit|van je|van uw',
  reset:
    'volgende facturering|reset*|gereset|vernieuw*|verleng*|hernieuw*|wordt vernieuwd|opnieuw ingesteld|teruggezet|begint opnieuw|op nul gezet|aangevuld',
  plan: 'abonnement type|plan|huidig plan|huidig abonnement|je plan|uw plan',
  apart:
    'prognose|planwijziging|abonnementswijziging|gratis credits|vorige maand|vorige|vorig|afgelopen # dagen|laatste # dagen|deze week|vorige week|gemiddeld*|per dag|dagelijks*|per bericht|prijs|geschat*|verwacht*|minimum|maximum|drempel|nieuw saldo|aantal|pakket*|vandaag|gisteren|factu*|verlopen|in behandeling|proef*|laatste reset|waarschuw*|melding*|herinner*|bonus*|cadeau*|promo*|gereserveerd*|na aankoop|na de aankoop|automatisch opwaarderen|volgende maand|in dit tempo|vertaling*|afgelopen maand',
  offer: 'upgrade*|stap over',
  supposed: 'wanneer|zodra|als|voorbeeld|bijv|bijvoorbeeld',
  doubt: 'had|hadden|zou|zouden|was|waren|zal|zullen|misschien|waarschijnlijk|schatting',
  all: 'alle',
  running:
    'deze maand|huidige maand|deze cyclus|huidige cyclus|huidige periode|deze periode|tot nu toe',
  neutral:
    'jouw|mijn|nog|reeds|al|proefperiode eindigt|proefperiode loopt|verloopt niet|verlopen niet|verloopt nooit|verlopen nooit|sinds|aantal|hoeveelheid',
  foreign:
    'properties|websites|sites|hele werkruimte|hele account|samen|andere property|andere website|e mail*|medewerker*|bezoeker*|gesprek*|opslag|artikel*|pagina*|kanaal|kanalen|woord*|minuut|minuten',
  approx:
    'maximaal|hooguit|ongeveer|bijna|circa|ca|meer dan|ten minste|minstens|hoogstens|tot|ruim',
  below: 'minder dan',
  loading:
    'laden|bezig met laden|even geduld|kan niet laden|laden mislukt|voorbeeldgegevens|demogegevens|wordt bijgewerkt|worden bijgewerkt|verouderd|je bent offline',
  noAccess:
    'je hebt geen toestemming*|u hebt geen toestemming*|u heeft geen toestemming*|geen toegang|toegang geweigerd|niet geautoriseerd|alleen beheerders|geen rechten',
  today: 'vandaag',
  yesterday: 'gisteren',
  tomorrow: 'morgen',
  dayAfter: 'overmorgen',
  monthly: 'per maand',
  asOf: 'bijgewerkt|update|stand van|stand per|stand op|gegevens van',
  have: 'je hebt|u hebt|u heeft|hebt u|heb je',
  inDays: 'over {n} dag*|binnen {n} dag*|nog {n} dag*|{n} dag*',
  inHours: 'over {n} uur*|binnen {n} uur*|{n} uur',
  day: 'datum|dag',
  days: 'dag|dagen|uur|uren',
  spans: 'week|weken|maand|maanden|jaar|jaren|minuut|minuten|seconde*',
  every: 'elke|iedere|om de|na',
  ago: 'geleden',
  signIn: 'inloggen|log in|aanmelden|sessie verlopen|sessie is verlopen|uitgelogd',
  receipts: 'aankoopgeschiedenis|facturen|bonnen|transacties|aankopen',
};
