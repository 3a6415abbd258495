import type { LabelTable } from './label-table.ts';

export const fr: LabelTable = {
  months: ['fr-FR', 'fr-CA'],
  breakdown: 'répartition des crédits|détail des crédits|répartition|ventilation des crédits',
  history:
    "historique d'utilisation|historique de consommation|historique|utilisation quotidienne|consommation quotidienne|utilisation par jour|consommation par jour|historique des utilisations",
  subscription:
    "crédit* d'abonnement|crédit* de l'abonnement|crédit* du forfait|crédit* mensuels|crédit* inclus|abonnement|messages de l'abonnement",
  allotment: 'inclus dans le forfait|inclus dans votre forfait|quota mensuel|allocation mensuelle',
  purchased:
    'crédit* supplémentaires|crédit* rechargés|achetés|acquis|crédit* de recharge|crédit* additionnels',
  excess:
    "hors forfait|au delà de la limite|dépassement*|crédit* de dépassement|utilisation excédentaire|utilisation excessive|excédent*|crédit* d'utilisation excédentaire|surconsommation|excès",
  used: 'utilisé*|consommé*|dépensé*|vous avez utilisé|vous avez consommé|épuisé*|déjà utilisés|déjà utilisées',
  use: 'consommation|utilisation|envoyé*|facturé*|débité*',
  remaining:
    'restant*|disponible*|il reste|reste|non utilisé*|inutilisé*|non consommé*|il vous reste',
  balance: 'solde|solde actuel|solde de crédits',
  total: 'comprend|inclut|total|totaux|limite|quota|inclus|allocation|plafond|au total',
  credits: 'crédit* de message*|crédit*',
  messages: 'message*|messages ia|réponses ia|réponses de l’ia',
  of: "sur|de|d'un total de|des|sur un total de|sur vos|de vos",
  reset:
    'prochaine facturation|prochaine date de facturation|réinitialis*|renouvel*|remise à zéro|remis à zéro|se renouvel*',
  plan: 'forfait|forfait actuel|plan|offre|formule|votre forfait',
  apart:
    "changement de forfait|changement de plan|crédit* gratuit*|mois dernier|mois précédent|précédent*|# derniers jours|# dernières heures|cette semaine|semaine dernière|moyenne|par jour|quotidien*|par message|prix|estimé*|estimation|prévu*|prévision*|minimum|maximum|seuil|nouveau solde|nouveau solde de crédits|quantité|pack*|lot|aujourd'hui|hier|facture*|expiré*|en attente|essai|dernière réinitialisation|avertir|m'avertir|prévenir|alerte*|notifi*|rappel*|offert*|parrainage|promotionnel*|réservé*|après l'achat|recharge automatique|rachat automatique|mois prochain|après achat|traduction|averti",
  offer: 'passer à|passez à',
  supposed: 'quand|si|lorsque|exemple|des que|p. ex',
  doubt:
    'aviez|avait|auriez|aurait|aurez|étaient|serait|seraient|pourr*|peut être|probablement|restait|restaient|restera*|devrait',
  running:
    "ce mois|ce mois ci|mois en cours|ce cycle|cycle actuel|cycle en cours|période en cours|période actuelle|jusqu'à présent",
  neutral:
    "sont|ont été|a été|votre|encore|déjà|essai se termine|essai gratuit se termine|essai expire|n'expire* jamais|n'expire* pas|depuis|quantité|nombre|montant",
  foreign:
    'toutes vos propriétés|tous les sites|tous vos sites|total du compte|ensemble du compte|autre propriété|toutes les propriétés|e mail*|courriel*|visiteur*|stockage|go|mo|canal|canaux|mot|mots|jeton*',
  approx: "environ|presque|près de|plus de|au moins|au plus|jusqu'à|à peu près",
  below: 'moins de',
  loading:
    'chargement|veuillez patienter|chargement en cours|impossible de charger|échec du chargement|données fictives|données de démonstration|mise à jour en cours|obsolète*|hors ligne',
  noAccess:
    "vous n'avez pas la permission*|vous n'avez pas l'autorisation*|accès refusé|accès interdit|non autorisé|réservé aux administrateurs|vous n'avez pas accès",
  today: "aujourd'hui",
  yesterday: 'hier',
  tomorrow: 'demain',
  dayAfter: 'après demain',
  monthly: 'par mois',
  asOf: 'mis à jour|mise à jour|données au|données du|solde au|situation au|à la date du|synchronisé',
  have: 'vous avez|vous disposez de|il y a|vous disposez également de|vous avez également|vous disposez aussi de|vous avez aussi|vous avez encore|vous disposez encore de',
  inDays: 'dans {n} jour*|{n} jour*',
  inHours: 'dans {n} heure*|{n} heure*',
  day: 'date|jour',
  days: 'jour|jours|heure|heures',
  spans: 'semaine*|mois|an|ans|année|années|minute*|seconde*',
  every: 'tous les|toutes les|chaque|après',
  ago: 'il y a',
  signIn: 'se connecter|connexion|connectez vous|session a expiré|session expirée|déconnecté',
  receipts: 'historique des achats|factures|reçus|transactions|achats',
};
