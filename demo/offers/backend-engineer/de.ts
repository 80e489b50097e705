import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Backend-Entwickler (m/w/d) für die Hochwasser-Warnplattform',
  summary:
    'Du entwickelst die Dienste hinter Tallowmere Current, der Plattform, die aus den Messwerten von 14.000 Flusspegeln und Regensensoren Hochwasserwarnungen für Städte und Wasserbehörden macht. Du kommst in ein sechsköpfiges Team in Berlin, das seinen Code von der ersten Skizze bis zu der Nacht verantwortet, in der er funktionieren muss.',
  responsibilities: [
    'Du entwickelst und betreibst die TypeScript- und Go-Dienste, die täglich rund 40 Millionen Messwerte annehmen, prüfen und speichern.',
    'Du leitest die Neuentwicklung unserer Datenannahme und ersetzt die nächtlichen Sammelimporte durch einen Datenstrom, der Messwerte binnen zehn Sekunden liefert.',
    'Du entwirfst Tabellen und Partitionen in PostgreSQL so, dass sich zwanzig Jahre Wasserstände ohne Wartezeit abfragen lassen.',
    'Du schreibst das Regelwerk, das entscheidet, wann aus einem steigenden Pegel eine Warnung wird, und machst jede Entscheidung im Nachhinein nachvollziehbar.',
    'Du pflegst die öffentliche Schnittstelle, über die Wasserbehörden Pegelstände, Niederschläge und Vorhersagen für ihre eigenen Leitstellen abrufen.',
    'Du bringst gemeinsam mit unserem Data-Science-Team dessen Vorhersagemodelle in Betrieb, mit Tests, Versionen und einem Weg zurück.',
    'Du kümmerst dich sorgfältig um die heiklen Fälle: zugefrorene Pegel, nachgehende Uhren und Messwerte, die drei Tage zu spät eintreffen.',
    'Du prüfst den Code deiner Kolleginnen und Kollegen und hältst die Gründe für größere technische Entscheidungen in kurzen Entwurfspapieren fest.',
    'Du beteiligst dich jede siebte Woche an der Rufbereitschaft und machst aus jedem Vorfall eine Korrektur und einen lesbaren Bericht.',
    'Du begleitest zweimal im Jahr einen Kundenbesuch und siehst, wie Diensthabende unsere Warnungen in einer Hochwasserübung nutzen.',
  ],
  requirements: [
    'Mindestens vier Jahre Erfahrung mit der Entwicklung von Backend-Diensten, auf die andere täglich angewiesen sind.',
    'Sicherer Umgang mit TypeScript unter Node.js oder mit Go und die Bereitschaft, die jeweils andere Sprache bei uns zu lernen.',
    'Sehr gute Kenntnisse in SQL und PostgreSQL, einschließlich Indizes, Abfrageplänen und Schemaänderungen ohne Ausfallzeit.',
    'Praktische Erfahrung mit Nachrichtenwarteschlangen oder Ereignisströmen und mit dem, was passiert, wenn Nachrichten doppelt ankommen.',
    'Die Gewohnheit, automatisierte Tests zu schreiben, die Verhalten beschreiben und einen Umbau des Codes überstehen.',
    'Erfahrung darin, die eigene Software zu betreiben und mit Logs, Metriken und Traces die Ursache eines Problems zu finden.',
    'Klares schriftliches Englisch für Entwurfspapiere, Vorfallberichte und den Austausch mit Kolleginnen und Kollegen in fünf Ländern.',
    'Eine Arbeitserlaubnis für Deutschland oder die Bereitschaft, mit unserer Hilfe bei Visum und Behördengängen hierherzuziehen.',
  ],
  niceToHaves: [
    'Erfahrung mit Zeitreihendaten, zum Beispiel mit TimescaleDB oder einer vergleichbaren Erweiterung.',
    'Grundkenntnisse in Hydrologie, Meteorologie oder in Geodatenformaten wie GeoJSON und WaterML.',
    'Deutschkenntnisse ab Niveau B1, die in Gesprächen mit den hiesigen Wasserbehörden helfen.',
  ],
  benefits: [
    'Dreißig Tage bezahlter Urlaub im Jahr, dazu sind der 24. und der 31. Dezember frei, ohne dass dafür Urlaub anfällt.',
    'Zwei bis drei Tage pro Woche in unserem Büro am Spreekanal, an den übrigen Tagen dort, wo du gut arbeitest.',
    'Eine Zulage für jede Woche Rufbereitschaft und ein freier Tag nach einer Nacht mit Einsatz.',
    'Ein Weiterbildungsbudget von 1.800 Euro im Jahr und sechs Arbeitstage, um es zu nutzen.',
    'Eine betriebliche Altersvorsorge, bei der Tallowmere deinen Beitrag um 20 Prozent aufstockt.',
    'Das Deutschlandticket für den Nahverkehr oder ein Leasingrad, je nachdem, was besser zu dir passt.',
    'Hilfe beim Umzug nach Berlin: persönliche Umzugsberatung, der erste Monat in einer möblierten Wohnung und ein Deutschkurs.',
  ],
};
