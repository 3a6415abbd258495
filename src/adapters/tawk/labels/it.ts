import type { LabelTable } from './label-table.ts';

export const it: LabelTable = {
  months: ['it-IT'],
  breakdown:
    'dettaglio crediti|dettaglio dei crediti|ripartizione dei crediti|ripartizione crediti',
  history:
    "cronologia utilizzo|cronologia di utilizzo|cronologia dell'utilizzo|cronologia|storico utilizzo|storico|utilizzo giornaliero|utilizzo per giorno|consumo giornaliero",
  subscription:
    "credit* dell'abbonamento|credit* del piano|credit* mensili|credit* inclusi|abbonamento|messaggi dell'abbonamento",
  allotment: 'inclusi nel piano|inclusi nel tuo piano|quota mensile|limite mensile',
  purchased:
    'credit* aggiuntivi|credit* ricaricati|acquistati|acquistato|credit* extra|credit* di ricarica|comprati',
  topUp: 'ricaricato',
  excess:
    'uso eccessivo|utilizzo eccedente|eccedent*|credit* per utilizzo eccedente|oltre il limite|extra soglia|utilizzo in eccesso|uso in eccesso|eccedenza|eccedenze|credit* in eccesso|credit* di utilizzo in eccesso|eccesso|sforamento|superamento del limite',
  used: 'usati|usato|usate|utilizzati|utilizzato|utilizzate|consumati|consumato|consumate|spesi|hai usato|hai utilizzato|esauriti|esaurito|già usati|già utilizzati|inviati',
  use: 'consumo|utilizzo|inviat*|addebitat*|fatturat*',
  remaining:
    'rimanent*|rimasti|rimaste|rimasto|disponibil*|residu*|non usati|non utilizzati|inutilizzati|rimangono|restano|restanti|ti restano|hai ancora',
  balance: 'saldo|saldo attuale',
  total: 'include|comprende|totale|totali|limite|quota|inclusi|incluso|in totale',
  credits: 'credit* per messaggi|credit*',
  messages: 'messaggi|messaggio|messaggi ia|risposte ia|risposte ai',
  of: 'su|di|dei|su un totale di|di un totale di|dei tuoi|sui tuoi',
  reset: 'prossima fatturazione|ripristin*|rinnov*|reimpost*|reset|riparte|azzer*',
  plan: 'piano|piano attuale|il tuo piano',
  apart:
    "cambio di piano|cambio piano|crediti gratuiti|mese scorso|mese precedente|precedent*|ultimi # giorni|ultime # ore|questa settimana|settimana scorsa|media|al giorno|giornalier*|per messaggio|prezzo|stimat*|previst*|previsione|minimo|massimo|soglia|nuovo saldo|quantità|pacchett*|oggi|ieri|fattur*|scadut*|in sospeso|di prova|ultimo ripristino|avvis*|notific*|omaggio|bonus|promozional*|riservat*|dopo l'acquisto|ultimo rinnovo|ultimo reset|prossimo mese|traduzione",
  offer: 'passa a',
  supposed: 'quando|esempio|non appena',
  doubt:
    'avev*|avresti|avrebbe*|avrai|erano|sarebbe*|potrebbe*|potresti|forse|probabilmente|restavano|resteranno|resterebbero|dovrebbe*|stima|proiezione',
  all: 'tutti i|tutti gli|tutti i tuoi',
  running:
    'questo mese|mese corrente|mese in corso|questo ciclo|ciclo attuale|ciclo corrente|periodo corrente|periodo attuale|finora',
  neutral:
    'di cui|ancora|già|di prova termina|di prova scade|non scad*|senza scadenza|da quando|quantità|numero|valore',
  foreign:
    'tutte le proprietà|tutti i siti|totale account|intero account|altra proprietà|e mail*|operator*|visitator*|contatt*|conversazion*|archiviazione|articol*|pagin*|canal*|parol*|minut*',
  approx: 'circa|quasi|più di|almeno|al massimo|fino a|oltre',
  below: 'meno di',
  loading:
    'caricamento|caricamento in corso|attendere|impossibile caricare|dati dimostrativi|dati di esempio|aggiornamento in corso|non aggiornat*|offline',
  noAccess:
    "non hai i permessi|non hai il permesso|accesso negato|non autorizzato|solo amministratori|non hai accesso|non disponi delle autorizzazioni|non hai l'autorizzazione",
  today: 'oggi',
  yesterday: 'ieri',
  tomorrow: 'domani',
  dayAfter: 'dopodomani',
  monthly: 'al mese',
  asOf: 'aggiornato|aggiornamento|dati al|dati del|saldo al|situazione al',
  have: 'hai|hai anche|hai inoltre|hai ancora|disponi di',
  inDays: 'tra {n} giorn*|fra {n} giorn*|{n} giorn*',
  inHours: 'tra {n} or*|fra {n} or*',
  day: 'data|giorno',
  days: 'giorno|giorni|ora|ore',
  spans: 'settimana|settimane|mese|mesi|anno|anni|minuto|minuti|secondo|secondi',
  every: 'ogni|dopo',
  ago: 'fa',
  signIn: 'accedi|accesso|effettua il login|login|sessione scaduta|sessione è scaduta',
  receipts: 'cronologia acquisti|fatture|ricevute|transazioni|acquisti',
};
