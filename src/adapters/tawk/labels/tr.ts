import type { LabelTable } from './label-table.ts';

export const tr: LabelTable = {
  months: ['tr-TR'],
  breakdown: 'kredi dağılımı|kredi dökümü|kredi ayrıntıları|kredi detayları',
  history: 'kullanım geçmişi|günlük kullanım|günlere göre kullanım|geçmiş',
  subscription: 'abonelik|plan kredi*|aylık kredi*|dahil kredi*',
  allotment: 'plana dahil*|aylık kota|aylık limit',
  purchased: 'satın alınmış kredi*|satın alınan*|ek kredi*|ilave kredi*|yüklenen|satın aldığınız',
  topUp: 'yüklemeler|kredi yükleme',
  excess:
    'limitin üzerinde|ek kullanım*|aşım*|fazla kullanım*|aşırı kullanım*|limit aşımı|kota aşımı|aşılan|aşan',
  used: 'kullanılan*|kullanıldı|kullanılmış|harcanan*|tüketilen*|kullandınız|harcandı|tükendi|tükenen|harcadınız',
  use: 'kullanım|tüketim|gönderilen|harcama',
  remaining:
    'kalan*|kaldı|mevcut*|kullanılabilir*|kullanılmayan*|kullanılmamış|artan|tanesi kaldı|geriye',
  balance: 'bakiye|güncel bakiye|kredi bakiyesi',
  total: 'içerir|toplam*|limit|kota|dahil',
  credits: 'kredi*',
  messages: 'mesaj*|yapay zeka mesaj*|yapay zeka yanıt*',
  of: 'bölü',
  ofReversed:
    'üzerinden|içinden|mesajdan|krediden|krediniden|kredinin|mesajın|mesajınızın|mesajınızdan|kredisinden|kredinizin',
  reset: 'sıfırla*|yenilen*|yenileme*',
  plan: 'plan|mevcut plan|geçerli plan|planınız|paket',
  apart:
    'tahmin*|plan değişikliği|ücretsiz kredi*|geçen ay|önceki*|son # gün|bu hafta|geçen hafta|ortalama|günlük|günde|mesaj başına|fiyat|öngörülen|minimum|maksimum|en az|eşik|yeni bakiye|yeni kredi bakiyesi|miktar|adet|paketler|bugün|dün|fatura*|süresi dolan|bekleyen|deneme|son sıfırlama|uyar|bildir|hediye*|bonus*|promosyon*|satın alma sonrası|gelecek ay|çeviri|geçtiğimiz',
  offer: 'yükselt*|geçin',
  supposed: 'eger|ornek|ornegin',
  doubt: 'vardı|kalmıştı|olurdu|olabilir|belki|muhtemelen|olacak|kalacak|beklenen',
  all: 'tüm',
  running: 'bu ay|bu dönem|mevcut dönem|geçerli dönem|şimdiye kadar',
  neutral:
    'hâlâ|halen|şu ana kadar|deneme süre*|süresi dolmaz|süresiz|sona ermez|asla|beri|adet|miktar|sayı',
  foreign:
    'tüm mülk*|tüm site*|siteler*|hesap toplamı|başka mülk|e posta*|eposta*|temsilci*|ziyaretçi*|kişi*|sohbet*|bilet*|görüşme*|depolama|makale*|sayfa*|kanal*|kelime*|dakika*',
  approx: 'yaklaşık|neredeyse|civarında|fazla|az|en fazla|kadar|altında|azı',
  loading:
    'yükleniyor|lütfen bekleyin|demo verisi|örnek veri*|güncelleniyor|güncel değil|çevrimdışı',
  noAccess:
    'izniniz yok|yetkiniz yok|erişim reddedildi|erişim engellendi|yetkisiz|yalnızca yöneticiler|sadece yöneticiler|erişiminiz yok',
  today: 'bugün',
  yesterday: 'dün',
  tomorrow: 'yarın',
  dayAfter: 'öbür gün',
  monthly: 'ayda',
  asOf: 'güncellendi|güncelleme|itibarıyla|itibariyle',
  have: 'krediniz var|mesajınız var|var',
  inDays: '{n} gün sonra|{n} gün içinde|{n} gün',
  inHours: '{n} saat sonra|{n} saat içinde|{n} saat',
  day: 'tarih|gün',
  days: 'gün|günler|saat|saatler',
  spans: 'hafta|haftalar|ay|aylar|yıl|yıllar|saniye',
  every: 'her',
  ago: 'önce',
  signIn: 'giriş yap*|oturum aç*|oturumunuz sona erdi|oturum süresi doldu',
  receipts: 'satın alma geçmişi|faturalar|makbuzlar|işlemler|satın alımlar',
};
