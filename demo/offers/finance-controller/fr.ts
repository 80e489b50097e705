import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Contrôleur·euse financier·ère groupe – projet Corvillambe (F/H)',
  summary:
    'Tallowmere vend des instruments, les installe et exploite un service de données, trois activités aux rythmes financiers différents. Depuis Londres, vous tenez des comptes justes et ponctuels pour six sociétés, expliquez les chiffres aux non-comptables et pilotez le volet financier du projet Corvillambe, notre passage à un grand livre commun.',
  responsibilities: [
    'Piloter la clôture mensuelle des six sociétés du groupe et la ramener de neuf à six jours ouvrés, sans travail le week-end.',
    'Établir chaque trimestre les comptes consolidés et les présenter au conseil avec un commentaire de deux pages en langage clair.',
    'Être l’interlocuteur ou l’interlocutrice des commissaires aux comptes et lever les sept points de la dernière lettre de recommandations.',
    'Estimer chaque mois l’avancement des projets d’installation avec les chefs de projet et provisionner tôt les pertes prévisibles.',
    'Répartir le prix des contrats Tallowmere Current et tenir l’échéancier des produits constatés d’avance.',
    'Diriger le volet financier du projet Corvillambe, qui remplace quatre logiciels comptables, du plan de comptes unique aux migrations d’essai.',
    'Construire avec onze responsables de service le budget annuel et la prévision trimestrielle, puis analyser les écarts.',
    'Tenir une prévision de trésorerie à treize semaines, suivre les impayés chaque jeudi et calculer les ratios bancaires.',
    'Encadrer une équipe de cinq personnes et fixer les standards comptables pour les collègues à l’étranger.',
    'Concevoir et tester les contrôles internes sur les achats, la paie, les stocks et les paiements, même en pleine crue.',
    'Suivre avec nos conseils l’impôt sur les sociétés, la TVA, les prix de transfert et la demande d’aide à la recherche.',
    'Fournir des marges par gamme, par équipe de pose et par région, et les expliquer chaque trimestre à toute l’entreprise.',
  ],
  requirements: [
    'Diplôme d’expertise comptable ou équivalent reconnu et quatre ans d’expérience au moins depuis son obtention.',
    'Expérience de la clôture et de la consolidation d’un groupe à plusieurs sociétés et au moins trois devises.',
    'Solide pratique des contrats à long terme, en ingénierie, en construction, en logiciel ou dans un domaine proche.',
    'Maîtrise des normes britanniques et internationales, et capacité à poser les bonnes questions sur les règles locales.',
    'Participation, dans un rôle responsable, à la mise en place d’un logiciel comptable ou d’un progiciel de gestion.',
    'Grande aisance avec Excel, requêtes SQL simples et goût de l’automatisation vérifiée.',
    'Expérience réussie de l’encadrement d’une équipe, même petite, et de la coordination de collègues à distance.',
    'Anglais clair et précis à l’oral comme à l’écrit, le français ou l’allemand étant un plus et non une condition.',
    'Indépendance de jugement, confidentialité et franchise sur les mauvais mois comme sur vos propres erreurs.',
    'Droit de travailler au Royaume-Uni, domicile à portée de Londres et une douzaine de jours de déplacement par an.',
  ],
  niceToHaves: [
    'Une expérience d’entreprises qui vendent à la fois du matériel et un abonnement.',
    'La connaissance des marchés publics et du cycle budgétaire des villes et des autorités de l’eau.',
    'La pratique des subventions et des projets de recherche financés, audits compris.',
    'Un intérêt pour les rapports environnementaux et le lien entre données d’énergie et comptabilité.',
  ],
  benefits: [
    'Salaire de 64 000 à 76 000 livres par an selon l’expérience et prime pouvant atteindre dix pour cent.',
    'Vingt-huit jours de congé en plus des jours fériés et un congé sabbatique payé de quatre semaines après quatre ans.',
    'Cotisation de retraite de neuf pour cent à notre charge dès que vous versez quatre pour cent.',
    'Assurance santé privée pour toute la famille dès le premier jour, prévoyance et assurance décès incluses.',
    'Travail hybride avec deux jours de bureau hors période de clôture et 500 livres pour équiper votre domicile.',
    'Quarante heures de formation par an, un budget de 2 500 livres et des cours de langue en plus.',
    'Vingt semaines de congé parental à plein salaire pour chaque parent et dix jours par an pour les proches aidants.',
    'Deux jours avec une équipe de terrain à votre arrivée et une rencontre annuelle de toute l’entreprise au bord d’une rivière.',
  ],
};
