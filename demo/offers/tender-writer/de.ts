import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Bid Manager für öffentliche Ausschreibungen (m/w/d) in Teilzeit, 24 Stunden',
  summary:
    'Unsere Kundschaft sind Städte, Länder und Wasserverbände, also gewinnen wir Aufträge über Ausschreibungen. In 24 Wochenstunden und komplett aus der Ferne machen Sie aus Leistungsverzeichnissen, Datenblättern und Zurufen der Fachleute Angebote, die vollständig, verständlich und pünktlich sind.',
  responsibilities: [
    'Die Vergabeportale in Deutschland, Österreich und der Schweiz sichten und passende Verfahren mit einer Kurzbewertung an den Vertrieb geben',
    'Vergabeunterlagen durcharbeiten und daraus eine Liste aller Nachweise, Fristen und Ausschlusskriterien erstellen',
    'Einen realistischen Zeitplan je Angebot aufstellen und die Zulieferungen aus Technik, Recht und Kalkulation einfordern',
    'Konzepte zu Montage, Wartung und Datensicherheit schreiben, die auf die Bewertungsmatrix der Vergabestelle antworten',
    'Bieterfragen formulieren, abstimmen und die Antworten sofort in alle betroffenen Kapitel übernehmen',
    'Eigenerklärungen, Referenzblätter und Zertifikate in einer gepflegten Ablage aktuell halten',
    'Vor der Abgabe eine Vier-Augen-Prüfung organisieren und das Angebot spätestens am Vortag hochladen',
    'Nach jeder Entscheidung die Begründung auswerten und zwei oder drei Lehren für das nächste Angebot festhalten',
  ],
  requirements: [
    'Drei Jahre Erfahrung mit Angeboten an öffentliche Auftraggeber, aus Sicht der Bieter oder der Vergabestelle',
    'Solide Kenntnisse des Vergaberechts in mindestens einem der drei Länder und Bereitschaft, sich in die anderen einzuarbeiten',
    'Ein klarer schriftlicher Stil, der technische Sachverhalte ohne Werbesprache auf den Punkt bringt',
    'Sicherer Umgang mit Word-Formatvorlagen, Excel-Preisblättern und elektronischen Signaturen',
    'Ruhe und Überblick, wenn zwei Abgabefristen in dieselbe Woche fallen',
    'Deutsch auf muttersprachlichem Niveau und Englisch zum Lesen von Datenblättern und Prüfberichten',
    'Wohnsitz in Deutschland, Österreich oder der Schweiz und ein ungestörter Arbeitsplatz zu Hause',
  ],
  niceToHaves: [
    'Fachlicher Hintergrund in Wasserwirtschaft, Messtechnik oder Tiefbau',
    'Französisch- oder Italienischkenntnisse für Verfahren in der West- und Südschweiz',
  ],
  benefits: [
    'Freie Einteilung der 24 Stunden auf drei bis fünf Tage, feste Besprechungen nur am Dienstagvormittag',
    'Ausstattung für das Heimbüro mit zwei Bildschirmen, gutem Stuhl und 40 Euro Zuschuss zu Strom und Internet im Monat',
    '30 Urlaubstage auf Basis einer Fünf-Tage-Woche, anteilig und ohne Rechentricks',
    'Mehrarbeit vor Abgabefristen wird minutengenau erfasst und innerhalb von acht Wochen ausgeglichen',
    'Vier Teamtreffen im Jahr, abwechselnd in München, Graz und Zürich, Anreise zählt als Arbeitszeit',
    'Prämie von 500 Euro für jeden Zuschlag über 100.000 Euro, geteilt unter allen Beteiligten am Angebot',
  ],
};
