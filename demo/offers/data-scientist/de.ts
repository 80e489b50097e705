import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Data Scientist (m/w/d) für Pegel- und Niederschlagsvorhersagen',
  summary:
    'Du entwickelst die Modelle, mit denen Tallowmere Current vorhersagt, wie hoch ein Fluss in zwei, sechs und vierundzwanzig Stunden steht. Du arbeitest von zu Hause in Deutschland oder Frankreich in einem fünfköpfigen Team, eng mit den Fachleuten der Hydrologie, die die Einzugsgebiete kennen, und mit der Entwicklung, die die Modelle betreibt.',
  responsibilities: [
    'Du entwickelst und vergleichst Vorhersagemodelle für Wasserstände an mehr als 900 Pegeln, von der einfachen Regression bis zum rekurrenten Netz.',
    'Du verbindest Pegeldaten, Wetterradar und numerische Wettervorhersagen zu Merkmalen, die auch bei Starkregen tragen.',
    'Du weist die Unsicherheit jeder Vorhersage ehrlich aus, damit Diensthabende ein wahrscheinliches von einem möglichen Hochwasser unterscheiden können.',
    'Du erkennst fehlerhafte Sensoren automatisch, etwa einen von Treibholz blockierten Pegel oder einen Regenmesser voller Laub.',
    'Du misst unsere Vorhersagen nach jedem Hochwasser am tatsächlichen Verlauf und veröffentlichst das Ergebnis für unsere Kundschaft, ob gut oder schlecht.',
    'Du baust reproduzierbare Trainingsabläufe in Python, die jemand aus dem Team ein Jahr später mit demselben Ergebnis wiederholen kann.',
    'Du übergibst Modelle an das Backend-Team, mit Dokumentation, Tests und vereinbarten Grenzen für Laufzeit und Speicher.',
    'Du erklärst Wasserbehörden die Modelle und ihre Schwächen in Gesprächen, kurzen Berichten und gelegentlichen Workshops.',
    'Du pflegst unser Archiv historischer Hochwasser und dokumentierst Lücken, versetzte Messstellen und geänderte Messverfahren.',
    'Du liest neue Forschung zur Hochwasservorhersage und prüfst vielversprechende Ideen an unseren Daten, bevor wir darüber sprechen.',
  ],
  requirements: [
    'Ein Studium der Statistik, Physik, Umweltwissenschaften, Informatik oder eines ähnlichen quantitativen Fachs.',
    'Drei oder mehr Jahre Arbeit an Modellen, die im Betrieb genutzt wurden und nicht nur in einer Studie.',
    'Sehr gutes Python mit pandas oder Polars, scikit-learn und einem Framework für Deep Learning.',
    'Solide Grundlagen der Zeitreihenanalyse, einschließlich einer Validierung, bei der keine Zukunft in die Vergangenheit gerät.',
    'Gutes SQL und Erfahrung mit Datensätzen, die nicht in den Arbeitsspeicher eines Laptops passen.',
    'Die Fähigkeit, eine Wahrscheinlichkeit so zu erklären, dass jemand heute Abend über eine Straßensperrung entscheiden kann.',
    'Fließendes Englisch sowie Deutsch oder Französisch, das für ein Gespräch mit Kundinnen und Kunden reicht.',
    'Ein Wohnsitz in Deutschland oder Frankreich und die Bereitschaft, etwa viermal im Jahr zu reisen.',
  ],
  niceToHaves: [
    'Erfahrung mit hydrologischen Modellen oder mit Niederschlag-Abfluss-Modellierung auf Ebene von Einzugsgebieten.',
    'Kenntnisse von Wetterradarprodukten, NetCDF-Dateien und Bibliotheken wie xarray.',
    'Veröffentlichungen, Vorträge oder Open-Source-Beiträge in der Umweltstatistik.',
  ],
  benefits: [
    'Homeoffice als Regelfall, mit einem Vertrag nach dem Recht des Landes, in dem du lebst.',
    'Ein Budget von 1.200 Euro für dein Arbeitszimmer zum Start und monatlich 40 Euro für Strom und Internet.',
    'Vier Teamwochen im Jahr in Berlin, Lyon oder Graz, bei denen wir Reise, Hotel und Verpflegung bezahlen.',
    'Dreißig Urlaubstage in beiden Ländern und die gesetzlichen Feiertage deines Wohnorts.',
    'Jeder zehnte Arbeitstag für eigene Forschung an unseren Daten, auf Wunsch mit Veröffentlichung der Ergebnisse.',
    'Rechenzeit auf unseren eigenen GPU-Servern, ohne Antrag und ohne monatliche Obergrenze.',
  ],
};
