import type { LabelTable } from './label-table.ts';

export const pl: LabelTable = {
  months: ['pl-PL'],
  breakdown: 'podział kredytów|zestawienie kredytów|szczegóły kredytów|podsumowanie kredytów',
  history:
    'historia użycia|historia wykorzystania|historia zużycia|historia|dzienne wykorzystanie|dzienne zużycie|wykorzystanie dzienne|zużycie dzienne|wykorzystanie według dni|zużycie według dni',
  subscription:
    'kredyt* z subskrypcji|kredyt* subskrypcyjn*|kredyt* abonamentow*|kredyt* z abonamentu|subskrypcj*|abonament|kredyt* w planie|kredyt* miesięczn*',
  allotment: 'w ramach planu|w planie|limit miesięczny',
  purchased:
    'wykupion*|dokupion*|zakupion*|kupion*|dodatkow* kredyt*|kredyt* dodatkow*|kredyt* z doładowania|doładowan* kredyt*',
  topUp: 'doładowano',
  excess:
    'nadmiern* użyci*|nadmiern* zużyci*|ponad limit|przekroczeni*|nadwyżk*|nadmiarow*|nadmiern* wykorzystani*',
  used: 'wykorzystan*|zużyt*|użyt*|wykorzystałeś|wydan*|wyczerpan*',
  use: 'zużycie|wykorzystanie|wysłan*|naliczon*',
  remaining:
    'masz jeszcze|pozostał*|dostępn*|niewykorzystan*|niezużyt*|nieużyt*|pozostaje|zostało|do wykorzystania|zostały ci jeszcze|zostały jeszcze|zostały|zostały ci',
  balance: 'saldo|bieżące saldo|stan konta',
  total: 'obejmuje|zawiera|łącznie|razem|suma|ogółem|limit|całkowit*|pula|przydział',
  credits: 'kredyt* na wiadomości|kredyt*',
  messages: 'wiadomoś*|wiadomości ai|odpowiedzi ai',
  of: 'z|ze|spośród|z łącznie|na',
  reset:
    'następne rozliczenie|reset*|odnow*|odnawia*|zresetowan*|zerowan*|wyzerowan*|wyzeruje|zresetuje|zeruje się|zeruje',
  plan: 'plan|obecny plan|aktualny plan|twój plan|bieżący plan',
  apart:
    'zmian* planu|bezpłatn*|poprzedni*|zeszły miesiąc|ubiegły miesiąc|ostatnie # dni|ostatnich # dni|ten tydzień|w tym tygodniu|średni*|dziennie|na dzień|za wiadomość|cena|szacowan*|przewidywan*|prognoz*|minimum|maksimum|próg|nowe saldo|ilość|pakiet*|dzisiaj|dziś|wczoraj|faktur*|wygas*|oczekując*|próbn*|ostatni reset|powiadom*|ostrze*|bonus*|promocyj*|darmow*|zarezerwowan*|po zakupie|ostatnie odnowienie|przyszłego miesiąca|następnego miesiąca|zeszłym miesiącu|ubiegłym miesiącu|minion*',
  offer: 'ulepsz*|przejdź na',
  supposed: 'gdy|jesli|kiedy|jezeli|przyklad|np',
  doubt:
    'miałeś|mieliście|było|były|byłoby|byłyby|mógłby|mogłoby|może|prawdopodobnie|pozostanie|szacunek',
  all: 'wszystkie',
  running:
    'ten miesiąc|w tym miesiącu|bieżący miesiąc|bieżącym miesiącu|ten cykl|bieżący cykl|bieżący okres|do tej pory',
  neutral:
    'twoje|moje|jeszcze|wciąż|nadal|już|próbny kończy się|próbny wygasa|nie wygasa*|bezterminow*|od dnia|liczba|ilość',
  foreign:
    'witryn*|wszystkich właściwości|całe konto|całym koncie|e mail*|agen*|odwiedzając*|gośc*|kontakt*|czat*|zgłosze*|rozmow*|pamię*|artykuł*|stron*|kanał*|słow*|minut*',
  approx: 'około|ok|prawie|ponad|więcej niż|co najmniej|co najwyżej|do',
  below: 'mniej niż',
  loading:
    'ładowanie|wczytywanie|proszę czekać|dane demonstracyjne|dane przykładowe|aktualizowanie|nieaktualn*|offline',
  noAccess:
    'nie masz uprawnień|brak uprawnień|brak dostępu|odmowa dostępu|dostęp zabroniony|tylko administratorzy|nie masz dostępu',
  today: 'dzisiaj|dziś',
  yesterday: 'wczoraj',
  tomorrow: 'jutro',
  dayAfter: 'pojutrze',
  monthly: 'miesięcznie',
  asOf: 'zaktualizowano|aktualizacja|stan na|stan z|dane z',
  have: 'masz|masz także|masz też|masz również',
  inDays: 'za {n} dni|za {n} dzień|{n} dni|{n} dzień',
  inHours: 'za {n} godzin*|{n} godzin*',
  day: 'data|dzień',
  days: 'dzień|dni|dnia|godzina|godziny|godzin|godzinę',
  spans: 'tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|rok|lata|lat|minut*|sekund*',
  every: 'co|każde|po',
  ago: 'temu',
  signIn: 'zaloguj się|zaloguj|logowanie|sesja wygasła|wylogowano',
  receipts: 'historia zakupów|faktury|rachunki|transakcje|zakupy',
};
