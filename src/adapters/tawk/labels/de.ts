import type { LabelTable } from './label-table.ts';

export const de: LabelTable = {
  months: ['de-DE', 'de-AT'],
  breakdown: 'aufschlusselung|guthabenaufschlusselung|guthabenubersicht|credit ubersicht',
  history:
    'nutzungsverlauf|verbrauchsverlauf|verlauf|taglicher verbrauch|tagliche nutzung|verbrauch pro tag|nutzung pro tag|nutzungshistorie',
  subscription:
    'aboguthaben|abonnementguthaben|abonnement|abo|tarifguthaben|inklusivguthaben|monatsguthaben|monatliches guthaben',
  allotment: 'im tarif enthalten|im plan enthalten|monatskontingent|monatliches kontingent',
  purchased:
    'gekauft*|zugekauft*|erworben*|zusatzguthaben|aufgeladene* guthaben|aufgeladene* credits|aufladeguthaben|dazugekauft*|hinzugekauft*',
  topUp: 'top up',
  excess:
    'übermäßige* nutzung|zusätzliche* nutzung|mehrnutzung|uber dem limit|uberschuss*|mehrverbrauch*|uberverbrauch*|uberschreitung|ubernutzung|uberschussige nutzung|zusatzverbrauch|uberzogen|uberziehung*|überzogene*|zusätzlich verbrauchte',
  used: 'verbraucht*|genutzt*|verwendet*|benutzt*|aufgebraucht|erschöpft*|ausgeschöpft',
  use: 'verbrauch|nutzung|gesendet|berechnet|abgerechnet|abgezogen',
  remaining:
    'verbleibend*|ubrig|verfugbar*|rest|restlich*|restguthaben|nicht verbraucht*|nicht genutzt*|ungenutzt*|verbleiben|noch|frei|bleiben',
  balance: 'kontostand|saldo|guthabenstand',
  total: 'enthält|umfasst|beinhaltet|gesamt*|insgesamt|kontingent|enthalten*|limit|summe',
  credits: 'guthaben|credits|credit',
  messages: 'nachricht*|ki nachrichten|ki antworten',
  of: 'von|aus|ihrer|deiner',
  reset:
    'nächste abrechnung|setzt sich|zuruckgesetzt*|zurucksetzung*|zurucksetzen|setzt sich zuruck|setzt zuruck|erneuer*|verlanger*|wird zuruckgesetzt|reset|aufgefüllt',
  plan: 'tarif|aktueller tarif|plan|ihr tarif',
  apart:
    'voraussichtlich|warnschwelle|schwellenwert|tarifwechsel|planwechsel|zuletzt zurückgesetzt|gratis credits|kostenlose*|letzter monat|letzten monat|vormonat|vorig*|vorherig*|letzte # tage|letzten # tage*|vergangene # tage|diese woche|dieser woche|letzte woche|durchschnitt*|pro tag|taglich*|pro nachricht|preis|geschatzt*|prognose|mindest*|schwelle|neuer guthabenstand|menge|kaufmenge|paket*|heute|gestern|rechnung*|verfallen*|ausstehend*|testguthaben|letzte zurucksetzung|benachrichtig*|warnung bei|warnen|erinner*|werbe*|bonus*|geschenk*|reserviert*|vorschau|nach dem kauf|nach der aufladung|nachkauf*|automatisch*|nächstem monat|nächsten monat|bei diesem tempo|übersetzung*',
  offer: 'upgrade*|wechseln sie',
  supposed: 'wenn|falls|sobald|sollten|beispiel|z. b|z.b|bspw',
  doubt:
    'hatte*|waren|war|wäre|könnte*|vielleicht|wahrscheinlich|voraussichtlich|schätzung|hochrechnung',
  running:
    'dieser monat|diesen monat|diesem monat|aktueller monat|aktuellen monat|aktueller zeitraum|aktuellen zeitraum|dieser zyklus|aktueller zyklus|aktuellen zyklus|bisher',
  neutral:
    'sind|ist|wurden|wurde|ihre|deine|meine|noch|bereits|verfallen nie|verfallt nie|verfallen nicht|verfallt nicht|laufen nie ab|seit|anzahl|menge|wert',
  foreign:
    'properties|websites|gesamter arbeitsbereich|gesamtes konto|zusammen|andere property|andere website|e mail*|besucher*|kontakt*|konversation*|speicher|artikel*|seite*|kanal*|wort*',
  approx:
    'gut|maximal|etwa|ungefahr|ca|circa|rund|fast|uber|mehr als|mindestens|hochstens|bis zu|knapp',
  below: 'weniger als|unter',
  loading:
    'wird geladen|ladt|laden|bitte warten|lade|konnte nicht geladen werden|fehler beim laden|demodaten|beispieldaten|wird aktualisiert|werden aktualisiert|veraltet|sie sind offline',
  noAccess:
    'keine berechtigung|kein zugriff|zugriff verweigert|zugriff nicht erlaubt|nicht berechtigt|nur admin*|sie haben keine berechtigung|sie haben keinen zugriff',
  today: 'heute',
  yesterday: 'gestern',
  tomorrow: 'morgen',
  dayAfter: 'übermorgen',
  monthly: 'pro monat|im monat|monatlich',
  asOf: 'aktualisiert|aktualisierung|stand|datenstand|daten vom|synchronisiert',
  have: 'sie haben|du hast|ihr habt|haben sie|hast du',
  inDays: 'in {n} tag*|noch {n} tag*|{n} tag*',
  inHours: 'in {n} stunde*|{n} stunde*',
  day: 'datum|tag',
  days: 'tag|tage|tagen|stunde*',
  spans: 'woche|wochen|monat|monate|monaten|jahr|jahre|jahren|minute*|sekunde*',
  every: 'alle|jede*|nach',
  ago: 'vor',
  signIn: 'anmelden|anmeldung|einloggen|login|sitzung abgelaufen|sitzung ist abgelaufen|abgemeldet',
  receipts: 'kaufverlauf|rechnungen|quittungen|belege|transaktionen|käufe',
};
