import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Lohn- und Gehaltsbuchhalter (m/w/d) in Teilzeit, 25 Stunden',
  summary:
    'Am 27. jedes Monats soll das Gehalt stimmen – für rund 140 Kolleginnen und Kollegen in Deutschland, vom Montageteam mit Schichtzulagen bis zur Werkstudentin. Sie verantworten die Abrechnung in Berlin mit 25 Stunden pro Woche und teilen sich die Vertretung mit einer erfahrenen Kollegin.',
  responsibilities: [
    'Die monatliche Entgeltabrechnung für rund 140 Beschäftigte eigenständig vorbereiten, prüfen und abschließen.',
    'Zulagen für Rufbereitschaft, Nachteinsätze bei Hochwasser und Montagetage richtig erfassen und versteuern.',
    'Meldungen an Krankenkassen, Finanzamt und Berufsgenossenschaft fristgerecht übermitteln.',
    'Ein- und Austritte, Elternzeiten, Krankengeldfälle und Pfändungen in den Stammdaten pflegen.',
    'Reisekosten der Außendienstteams prüfen und mit der nächsten Abrechnung auszahlen.',
    'Fragen zur Gehaltsabrechnung innerhalb von zwei Arbeitstagen verständlich beantworten.',
    'Die Lohnkonten monatlich mit der Finanzbuchhaltung abstimmen und Rückstellungen für Urlaub und Überstunden berechnen.',
    'Lohnsteuer- und Sozialversicherungsprüfungen vorbereiten und die Prüferinnen und Prüfer begleiten.',
    'Bescheinigungen für Behörden, Banken und Elterngeldstellen ausstellen.',
    'Den Wechsel von Papierbelegen zur digitalen Personalakte mit klaren Abläufen unterstützen.',
  ],
  requirements: [
    'Abgeschlossene kaufmännische Ausbildung, möglichst mit einer Weiterbildung in der Lohn- und Gehaltsabrechnung.',
    'Mindestens drei Jahre Praxis in der Entgeltabrechnung eines Unternehmens oder eines Steuerbüros.',
    'Sichere Kenntnisse im deutschen Lohnsteuer-, Sozialversicherungs- und Arbeitsrecht.',
    'Routine mit einem gängigen Abrechnungsprogramm und gute Excel-Kenntnisse, etwa in Pivot-Tabellen und Verweisen.',
    'Sehr gutes Deutsch und genug Englisch, um einem neuen Kollegen seine erste Abrechnung zu erklären.',
    'Verschwiegenheit im Umgang mit Gehältern, Diagnosen und familiären Umständen.',
    'Eine Arbeitsweise, in der das Vier-Augen-Prinzip selbstverständlich ist, auch wenn die Zeit drängt.',
  ],
  niceToHaves: [
    'Erfahrung mit Entsendungen und A1-Bescheinigungen für Einsätze im europäischen Ausland.',
    'Kenntnisse in der Abrechnung von Kurzarbeit, Altersteilzeit oder betrieblicher Altersversorgung.',
    'Erste Erfahrung mit der Einführung einer digitalen Zeiterfassung.',
  ],
  benefits: [
    'Frei verteilbare 25 Stunden an vier oder fünf Tagen, nur die Abrechnungswoche ist fest eingeplant.',
    'Drei Tage Homeoffice pro Woche mit höhenverstellbarem Schreibtisch als Leihgabe.',
    '30 Urlaubstage bei einer Fünftagewoche, der 24. und 31. Dezember sind zusätzlich frei.',
    'Zuschuss von 20 Prozent zur betrieblichen Altersversorgung ab dem siebten Monat.',
    'Deutschlandticket oder Leasing eines Fahrrads, ganz nach Ihrem Arbeitsweg.',
    'Zwei bezahlte Fachseminare im Jahr, darunter immer das Seminar zum Jahreswechsel.',
  ],
};
