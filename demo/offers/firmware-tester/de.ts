import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Firmware-Tester (m/w/d), befristet auf neun Monate',
  summary:
    'Vor dem Marktstart unserer neuen Radarpegel verstärkst du für neun Monate das Prüfteam in Graz. Du prüfst Firmware auf echten Geräten, im Wasserkanal, in der Klimakammer und auf dem Dach, und sorgst dafür, dass Fehler im Werk auffallen und nicht erst am Fluss.',
  responsibilities: [
    'Du führst Testpläne für neue Firmwareversionen auf Radarpegeln, Regenmessern und Wettermasten durch.',
    'Du baust Geräte am Prüfkanal auf, stellst Wasserstände ein und vergleichst die Messwerte mit der Referenz.',
    'Du prüfst das Verhalten bei Frost, Hitze und Feuchtigkeit in der Klimakammer zwischen minus 40 und plus 70 Grad.',
    'Du stellst Störungen gezielt nach, etwa Funkabbrüche, leere Batterien und Stromausfälle mitten in einer Aktualisierung.',
    'Du beschreibst gefundene Fehler so genau, dass die Entwicklung sie ohne Rückfrage nachstellen kann.',
    'Du prüfst behobene Fehler nach und entscheidest mit der Testleitung, ob eine Version freigegeben wird.',
    'Du automatisierst wiederkehrende Prüfungen mit kleinen Python-Skripten und Relaiskarten.',
    'Du hältst Prüfprotokolle, Seriennummern und Kalibrierdaten vollständig und auffindbar fest.',
  ],
  requirements: [
    'Abgeschlossene Lehre oder HTL in Elektronik, Elektrotechnik, Mechatronik oder Informationstechnik.',
    'Erste Erfahrung mit dem Prüfen von Geräten oder Software, auch aus Praktika oder der Ausbildung.',
    'Sicherer Umgang mit Multimeter, Oszilloskop und Lötkolben am Arbeitsplatz.',
    'Grundkenntnisse in Python oder einer anderen Skriptsprache und keine Scheu vor der Kommandozeile.',
    'Genauigkeit und Geduld, auch wenn derselbe Ablauf zum zwanzigsten Mal geprüft wird.',
    'Gutes Deutsch in Wort und Schrift für Protokolle und die tägliche Abstimmung im Team.',
  ],
  niceToHaves: [
    'Kenntnisse im Prüfen von Funkverbindungen wie LTE-M, NB-IoT oder LoRaWAN.',
    'Erfahrung mit einem Werkzeug für Fehlerverfolgung und mit Git für Testskripte.',
  ],
  benefits: [
    'Bezahlung nach Stunden mit monatlicher Abrechnung, dazu anteiliges Urlaubs- und Weihnachtsgeld.',
    'Feste Arbeitszeit von Montag bis Donnerstag ab sieben Uhr und am Freitag Schluss um zwölf Uhr.',
    'Gute Aussicht auf eine unbefristete Stelle, denn im letzten Jahr haben wir zwei von drei befristet Beschäftigten übernommen.',
    'Eine Einschulung von zwei Wochen mit fester Ansprechperson am Prüfstand.',
    'Arbeitskleidung, Sicherheitsschuhe und Wetterschutz, die wir stellen und reinigen lassen.',
    'Vergünstigtes Mittagessen in der Werkskantine sowie kostenloser Kaffee, Tee und Obst.',
  ],
};
