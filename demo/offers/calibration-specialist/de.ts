import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Fachkraft für Kalibrierung von Pegel- und Regenmessgeräten (m/w/d)',
  summary:
    'Bevor ein Regenmesser oder Radarsensor auf eine Brücke kommt, muss jemand beweisen, dass er richtig misst. In unserem Kalibrierlabor in Graz prüfen und justieren Sie jährlich rund 1.900 Geräte, stellen die Zertifikate aus und sorgen dafür, dass unsere Referenznormale über jeden Zweifel erhaben sind.',
  responsibilities: [
    'Radarsensoren auf der 12-Meter-Messstrecke gegen das Laserinterferometer kalibrieren und die Abweichungen protokollieren',
    'Kippwaagen- und Wägeregenmesser mit definierten Durchflüssen von 5 bis 300 mm/h prüfen und bei Bedarf justieren',
    'Drucksonden im Temperaturbad bei fünf Temperaturen zwischen 0 und 40 °C vermessen und die Korrekturkoeffizienten hinterlegen',
    'Messunsicherheiten berechnen und Kalibrierzertifikate erstellen, die einer Prüfung nach ISO/IEC 17025 standhalten',
    'Reklamierte Geräte aus dem Feld untersuchen und dem Außendienst in einem kurzen Bericht erklären, was die Abweichung verursacht hat',
    'Die Rückführung unserer Referenznormale überwachen und deren externe Rekalibrierung rechtzeitig beauftragen',
    'Raumklima, Wasserqualität und Zustand der Prüfstände täglich kontrollieren und im Laborbuch festhalten',
    'Arbeitsanweisungen für neue Gerätetypen gemeinsam mit der Entwicklungsabteilung schreiben und erproben',
    'An zwei internen Audits pro Jahr mitwirken und vereinbarte Korrekturmaßnahmen im eigenen Bereich umsetzen',
  ],
  requirements: [
    'Abgeschlossene HTL oder Lehre in Messtechnik, Elektronik, Mechatronik oder einem vergleichbaren Fach',
    'Mindestens zwei Jahre Praxis in einem Kalibrier-, Prüf- oder Eichlabor, gerne auch aus einer anderen Branche',
    'Sicherer Umgang mit Messunsicherheitsbudgets: Sie wissen, woher jede Zeile darin kommt',
    'Routine im Löten, im Zerlegen feinmechanischer Baugruppen und im Arbeiten nach Schaltplan',
    'Gute Excel-Kenntnisse für Auswertungen mit einigen tausend Messpunkten je Gerät',
    'Deutsch auf Niveau C1 und Englisch, das für Datenblätter und Rückfragen von Kundinnen und Kunden reicht',
    'Eine Arbeitsweise, bei der ein auffälliger Wert lieber dreimal geprüft als einmal schöngerechnet wird',
  ],
  niceToHaves: [
    'Erfahrung mit der Akkreditierung eines Labors oder mit der Rolle der stellvertretenden Laborleitung',
    'Grundkenntnisse in Python, um Prüfstände zu automatisieren und Messreihen auszuwerten',
    'Führerschein B für gelegentliche Vergleichsmessungen an Pegelstationen in der Steiermark',
  ],
  benefits: [
    '14 Monatsgehälter, Überzahlung über Kollektivvertrag je nach Ausbildung und Laborerfahrung',
    '38,5-Stunden-Woche mit Gleitzeit, am Freitag schließt das Labor um 13 Uhr',
    'Kostenübernahme für die Öffi-Jahreskarte oder ein Dienstfahrrad nach freier Wahl',
    'Zwei bezahlte Fortbildungen pro Jahr, zum Beispiel zu Messunsicherheit oder Durchflussmesstechnik',
    'Ein Essenszuschuss von 6 Euro pro Arbeitstag, einlösbar bei drei Gasthäusern in Gehweite',
    'Klimatisierte, ruhige Laborräume mit höhenverstellbaren Arbeitsplätzen und eigener Werkstatt',
  ],
};
