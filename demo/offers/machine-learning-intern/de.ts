import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Praktikum maschinelles Lernen, Hochwasservorhersage (m/w/d)',
  summary:
    'Verbringen Sie sechs Monate in unserer Vorhersagegruppe in Zürich und helfen Sie Tallowmere Current, Wasserstände sechs Stunden im Voraus zu bestimmen. Sie bearbeiten eine klar umrissene Forschungsfrage mit fester Betreuung, echten Pegeldaten von 900 Stationen und einer Abschlusspräsentation vor unseren Hydrologinnen und Hydrologen.',
  responsibilities: [
    'Pegel- und Niederschlagsreihen unserer Stationen aufbereiten und Lücken, Sprünge und Sensordrift dokumentieren.',
    'Vorhersagemodelle in Python trainieren und vergleichen, ausgehend von den einfachen Referenzmodellen im Betrieb.',
    'Die Modellgüte mit Kennzahlen messen, die für Warnungen zählen, etwa verpasste Scheitel und Fehlalarme.',
    'Untersuchen, wie sich Vorhersagen verschlechtern, wenn einzelne Regenmesser ausfallen, und Lösungen vorschlagen.',
    'Experimente nachvollziehbar halten, mit versionierten Daten, festen Startwerten und kurzen schriftlichen Notizen.',
    'Auffällige Ergebnisse mit der Hydrologie besprechen und zwei Messstationen an Limmat und Sihl besuchen.',
    'Aus einem gelungenen Experiment ein getestetes Modul machen, das die Datenplattform stündlich ausführen kann.',
    'Die Ergebnisse zur Halbzeit und zum Abschluss des Praktikums der ganzen Vorhersagegruppe vorstellen.',
  ],
  requirements: [
    'Laufendes Masterstudium in Informatik, Statistik, Umweltingenieurwissenschaften oder Physik oder ein Abschluss aus dem letzten Jahr.',
    'Sichere Kenntnisse in Python, dazu NumPy, pandas und entweder PyTorch oder scikit-learn.',
    'Lehrveranstaltungen oder ein Projekt zu Zeitreihen, Wahrscheinlichkeitsrechnung oder statistischem Lernen.',
    'Die Fähigkeit, in einfachen Worten zu erklären, warum ein Modell zu seinem Ergebnis kommt.',
    'Gute Englischkenntnisse, da Englisch die Arbeitssprache der Gruppe ist.',
    'Verfügbarkeit für sechs Monate in Vollzeit vor Ort in Zürich, mit Beginn im nächsten Quartal.',
  ],
  niceToHaves: [
    'Etwas Vorwissen in Hydrologie, Meteorologie oder zu Daten der numerischen Wettervorhersage.',
    'Erfahrung mit Git, Docker oder einer Ablaufsteuerung aus einem Kurs oder einem eigenen Projekt.',
    'Grundkenntnisse in Deutsch, hilfreich im Gespräch mit dem Personal der besuchten Stationen.',
  ],
  benefits: [
    'Ein bezahltes Praktikum mit schriftlicher Lernvereinbarung, das die meisten Hochschulen anerkennen.',
    'Eine feste Stunde pro Woche mit Ihrer Betreuungsperson und eine zweite Ansprechperson ausserhalb des Teams.',
    'Zwei Ferientage pro gearbeitetem Monat, zusätzlich zu den Feiertagen des Kantons.',
    'Ein Halbtax-Abonnement und ein Beitrag an Ihr monatliches Abo für den Stadtverkehr.',
    'Ein eigener Arbeitsplatzrechner mit Grafikkarte und ein fairer Anteil am Rechencluster der Gruppe.',
    'Die Möglichkeit, anschliessend bei uns die Masterarbeit zu schreiben, wenn es für beide Seiten passt.',
  ],
};
