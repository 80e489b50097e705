import type { Words } from './en';

/** French puts a narrow space that does not break before “;” and “?”, a full one before “:” and inside « ». */
export const fr: Words = {
  'panel.title': 'Sur le site',
  'panel.save-first': 'Enregistrez d’abord le brouillon.',
  'panel.loading': 'Consultation du site…',
  'panel.failed': 'L’état du site n’a pas pu être chargé ; réessayez.',
  'panel.unsaved': 'Ce que vous n’avez pas encore enregistré n’est pas pris en compte ici.',
  'panel.this-language': '(la langue que vous modifiez)',
  'panel.edit-language': 'Modifier en {language}',
  'try-again': 'Réessayer',

  live: 'En ligne',
  'live.see': 'Voir la page',
  'live.see-in': '(en {language}, s’ouvre dans un nouvel onglet)',
  'reason.not-written': 'Non rédigée dans cette langue',
  'reason.not-published': 'Non publiée',
  'reason.opens': 'Ouvre le {day}',
  'reason.closed-since': 'Close depuis {day}',
  'reason.closed': 'Close : le dernier jour ouvert était le {day}',
  'differs.this': 'Le texte publié diffère de ce brouillon',
  'differs.other': 'Le texte publié diffère du brouillon',

  'publishing.impossible': 'Elle ne peut pas encore être publiée :',
  'publishing.nothing':
    'Publier maintenant ne changerait rien : le brouillon est ce qui est publié.',
  'publishing.goes-live': 'Publier maintenant l’afficherait aussitôt.',
  'publishing.goes-live-on': 'Publier maintenant l’afficherait à partir du {day}.',
  'publishing.stays-hidden':
    'Publier maintenant ne l’afficherait pas : elle resterait masquée, car son dernier jour est passé.',
  'publishing.hides': 'Publier maintenant la retirerait du site : son dernier jour est passé.',
  'publishing.hides-until':
    'Publier maintenant la retirerait du site jusqu’au {day} : elle n’ouvre qu’alors.',
  'publishing.changes': 'Publier maintenant modifierait {fields}.',
  'publishing.changes-what-is-seen': 'Publier maintenant modifierait ce que voient les visiteurs.',
  'publishing.also-changes': 'Cela modifierait {fields}.',
  'publishing.elsewhere': 'Cela modifierait aussi {fields} {languages}.',
  'publishing.facts-elsewhere':
    'Cela modifierait aussi {languages} les données communes à toutes les langues.',
  'quoted-field': '« {field} »',
  'listed-language': 'en {language}',
  'field-and-obstacle': '{field} : {obstacle}',

  'obstacle.title': 'Donnez un intitulé à l’offre.',
  'obstacle.responsibilities': 'Ajoutez au moins une mission.',
  'obstacle.empty-item': 'L’élément {number} est vide : rédigez-le ou retirez-le.',
  'obstacle.location': 'Ajoutez au moins un lieu de travail avec un pays.',
  'obstacle.apply': 'Indiquez comment postuler : une adresse web ou une adresse e-mail.',
  'obstacle.days': 'Le dernier jour ne doit pas précéder le premier ({day}).',
  'obstacle.salary': 'Le salaire le plus haut ne doit pas être inférieur au plus bas ({amount}).',
  'obstacle.currency':
    'Écrivez la devise en trois lettres majuscules, par exemple EUR, GBP ou MAD.',
  'obstacle.apply-address': 'L’adresse de candidature doit commencer par https:// ou mailto:',
  'obstacle.slug':
    'L’adresse peut contenir des lettres sans accent, des chiffres et des traits d’union.',
  'obstacle.occupation': 'Un code CITP-08 (ISCO-08) comporte quatre chiffres, par exemple 2512.',
  'obstacle.reference-taken': '« {owner} » porte déjà cette référence.',
  'obstacle.slug-taken': '« {owner} » a déjà cette adresse dans cette langue.',
  'obstacle.busy': 'Quelqu’un d’autre publie en ce moment. Rien n’a été modifié ; réessayez.',

  'bulk.title': 'Publier des offres',
  'bulk.question':
    '{count, plural, one {Publier # offre {languages}.} other {Publier # offres {languages}.}}',
  'bulk.what':
    'Elles sont publiées par petits groupes, pour que les autres puissent continuer à travailler. Une offre qui ne peut pas encore être publiée reste telle quelle, et vous lisez pourquoi.',
  'bulk.unchanged':
    '{count, plural, one {# autre offre de la sélection est déjà publiée, sans modification : elle reste telle quelle.} other {# autres offres de la sélection sont déjà publiées, sans modification : elles restent telles quelles.}}',
  'bulk.cancel': 'Annuler',
  'bulk.publish': 'Publier',
  'bulk.progress': '{published, number} sur {total, number} publiées',
  'bulk.progress-refused':
    '{published, number} sur {total, number} publiées, {refused, number} non',
  'bulk.may-stop':
    'Gardez cette page ouverte. Vous pouvez arrêter à tout moment : ce qui est publié le reste, et rien d’autre ne change.',
  'bulk.stop': 'Arrêter',
  'bulk.stopping': 'Arrêt en cours…',
  'bulk.published':
    '{count, plural, =0 {Aucune offre n’a été publiée.} one {# offre a été publiée.} other {# offres ont été publiées.}}',
  'bulk.refused':
    '{count, plural, one {# offre n’a pas été publiée.} other {# offres n’ont pas été publiées.}}',
  'bulk.left':
    '{count, plural, one {# offre est restée telle quelle. Elle reste sélectionnée : publiez à nouveau pour continuer.} other {# offres sont restées telles quelles. Elles restent sélectionnées : publiez à nouveau pour continuer.}}',
  'bulk.no-answer':
    'Le serveur ne répond plus. Les dernières offres sont peut-être déjà publiées ; la liste le montre.',
  'bulk.signed-out': 'Vous n’êtes plus connecté.',
  'bulk.close': 'Fermer',
  'bulk.untitled': 'Une offre sans intitulé',
  'bulk.new-tab': '(son formulaire, s’ouvre dans un nouvel onglet)',
  'refusal.gone': 'Elle n’existe plus dans cette langue.',
  'refusal.not-allowed': 'Vous n’avez pas le droit de la publier.',
  'refusal.failed': 'Une erreur s’est produite sur le serveur ; réessayez plus tard.',

  'share.title': 'Partager un brouillon',
  'share.what':
    'Créez un lien pour une personne sans compte, par exemple la personne qui recrute. Quiconque le possède peut lire les brouillons de cette offre dans toutes les langues, jusqu’à ce que le lien expire ou soit révoqué.',
  'share.make': 'Créer un lien',
  'share.made': 'Le lien est créé.',
  'share.make-failed': 'Aucun lien n’a été créé ; réessayez.',
  'share.list': 'Liens vers les brouillons de cette offre',
  'share.none': 'Il n’y en a pas encore.',
  'share.loading': 'Chargement des liens…',
  'share.failed': 'Les liens n’ont pas pu être chargés ; réessayez.',
  'share.not-allowed':
    'Un lien montre toutes les langues de l’offre, et vous ne pouvez pas toutes les lire.',
  'share.close': 'Fermer',
  'share.active':
    'Toute personne ayant ce lien peut lire les brouillons de cette offre dans toutes les langues jusqu’au {moment}.',
  'share.expired': 'Expiré le {moment}',
  'share.revoked': 'Révoqué le {moment}',
  'share.made-by': 'Créé par {person} le {moment}',
  'share.made-on': 'Créé le {moment}',
  'share.opened': 'Ouvert pour la dernière fois le {moment}',
  'share.never-opened': 'Jamais ouvert',
  'share.link': 'Lien',
  'share.copy': 'Copier',
  'share.which': '(le lien du {moment})',
  'share.copied': 'Le lien est copié.',
  'share.not-copied': 'Le lien n’a pas pu être copié : sélectionnez-le et copiez-le vous-même.',
  'share.revoke': 'Révoquer',
  'share.revoke-question': 'Révoquer ce lien ?',
  'share.revoke-what':
    'Quiconque l’ouvrira désormais lira qu’il a été révoqué. C’est irréversible.',
  'share.revoke-done': 'Le lien est révoqué.',
  'share.revoke-failed': 'Le lien n’a pas été révoqué et reste valable ; réessayez.',
};
