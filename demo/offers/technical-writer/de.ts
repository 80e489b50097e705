import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Technischer Redakteur (m/w/d) für Sensorik und Datenplattform',
  summary:
    'Unsere Anleitungen werden bei Regen auf einer Brücke gelesen, mit kalten Händen und kaum Empfang. Sie schreiben Montageanleitungen, Wartungsanweisungen und Online-Hilfen, die auch dann noch helfen – für Pegel, Wettermasten und Tallowmere Current, von jedem Ort im Vereinigten Königreich oder in Irland aus.',
  responsibilities: [
    'Montage- und Wartungshandbücher für Flusspegel, Radar-Füllstandsensoren und Wettermasten schreiben und pflegen.',
    'Die Online-Hilfe und die Versionshinweise von Tallowmere Current für jede zweiwöchentliche Version verfassen.',
    'Fachleute aus Entwicklung und Support befragen und jeden Arbeitsschritt vor der Veröffentlichung selbst am Prüfgerät nachvollziehen.',
    'Die zwanzig häufigsten Supportfragen jedes Quartals in Artikel verwandeln, die unsere Kundschaft selbst findet.',
    'Den Redaktionsleitfaden und die Terminologieliste betreuen und Benennungsfragen mit dem Produktmanagement klären.',
    'Texte für die Übersetzung in vier Sprachen vorbereiten und Rückfragen der Übersetzerinnen und Übersetzer beantworten.',
    'Explosionszeichnungen und Schaltpläne bei einer Illustratorin in Auftrag geben und jede Zeichnung am echten Bauteil prüfen.',
    'Dafür sorgen, dass Sicherheitshinweise und Konformitätserklärungen den Vorschriften aller Absatzmärkte genügen.',
    'Zweimal im Jahr ein Montageteam begleiten und beobachten, welche Seiten vor Ort wirklich gebraucht werden.',
  ],
  requirements: [
    'Mindestens drei Jahre Erfahrung in der technischen Dokumentation von Hardware, Software oder beidem.',
    'Englisch auf muttersprachlichem oder gleichwertigem Niveau und zwei bis drei Arbeitsproben, die Sie uns zeigen können.',
    'Übung im strukturierten Schreiben, ob mit DITA, AsciiDoc oder mit Markdown in Git.',
    'Die Neugier, ein Gehäuse zu öffnen, einen Schaltplan zu lesen und nach dem Grund für ein Drehmoment zu fragen.',
    'Die Fähigkeit, einen Text auf die Hälfte zu kürzen, ohne einen notwendigen Schritt zu verlieren.',
    'Selbstständiges Arbeiten aus der Ferne, mit kurzen schriftlichen Berichten statt langer Besprechungen.',
    'Das Recht, im Vereinigten Königreich oder in Irland zu wohnen und zu arbeiten.',
  ],
  niceToHaves: [
    'Kenntnis der Normen für Gebrauchsanleitungen und Sicherheitszeichen, etwa IEC/IEEE 82079-1.',
    'Erfahrung mit der Dokumentation von REST-Schnittstellen, deren Beispiele so laufen, wie sie gedruckt sind.',
    'Genug Deutsch oder Französisch, um einem Gespräch mit den anderen Standorten zu folgen.',
  ],
  benefits: [
    'Vollständig ortsunabhängiges Arbeiten, mit 600 £ für Schreibtisch und Stuhl und einem Laptop Ihrer Wahl.',
    '28 Urlaubstage zuzüglich Feiertage und die Möglichkeit, fünf weitere Tage zu kaufen.',
    'Ein Arbeitgeberbeitrag von acht Prozent zur Rente, unabhängig von Ihrem eigenen Beitrag.',
    'Zwei Treffen im Jahr mit dem gesamten Redaktionsteam, Reise und Hotel bezahlt.',
    'Private Krankenversicherung einschließlich Sehtests und Gesprächstherapie.',
    'Vier Konferenz- oder Kurstage im Jahr, Gebühren und Reisekosten übernehmen wir.',
  ],
};
