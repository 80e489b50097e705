import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Embedded-Entwickler (m/w/d) für Pegel- und Radarsensoren',
  summary:
    'In unserem Werk in Graz entwickelst du die Firmware für Flusspegel und Radarsensoren, die jahrelang mit einer Batterie an Brücken und Wehren messen. Du arbeitest Tür an Tür mit Elektronik, Mechanik und Fertigung und siehst deine Geräte am Prüfkanal im eigenen Haus, bevor sie an den Fluss gehen.',
  responsibilities: [
    'Du entwickelst Firmware in C und zunehmend in Rust für unsere Messgeräte auf Basis von ARM-Cortex-M-Controllern.',
    'Du senkst den Stromverbrauch so weit, dass ein Radarpegel mit einem Batteriesatz sechs Winter übersteht.',
    'Du schreibst Treiber für Drucksonden, Radarmodule, Regenwippen und Ultraschall-Windmesser.',
    'Du setzt die Datenübertragung über LTE-M, NB-IoT und LoRaWAN um und sorgst dafür, dass bei Funklöchern kein Messwert verloren geht.',
    'Du gestaltest sichere Fernaktualisierungen, die auch bei unterbrochener Verbindung nie ein Gerät unbrauchbar zurücklassen.',
    'Du nimmst neue Leiterplatten gemeinsam mit der Elektronikentwicklung in Betrieb und misst mit Oszilloskop und Logikanalysator nach.',
    'Du verbesserst die Signalauswertung, damit Wellen, Treibholz und Eis die Pegelmessung nicht verfälschen.',
    'Du erweiterst den automatisierten Prüfstand, auf dem jede Firmwareversion vor der Freigabe 72 Stunden läuft.',
    'Du unterstützt Fertigung und Kundendienst bei Fehlern, die sich nur im Feld zeigen, und fährst gelegentlich selbst zur Messstelle.',
  ],
  requirements: [
    'Abgeschlossene Ausbildung in Elektronik, Technischer Informatik oder Mechatronik an HTL, FH oder Universität.',
    'Mindestens drei Jahre Berufserfahrung in der Firmwareentwicklung mit C auf Mikrocontrollern.',
    'Sicherer Umgang mit Schaltplänen, Datenblättern und Messgeräten am Labortisch.',
    'Gute Kenntnisse von Schnittstellen wie SPI, I²C, UART, SDI-12 oder Modbus.',
    'Erfahrung mit einem Echtzeitbetriebssystem, zum Beispiel FreeRTOS oder Zephyr.',
    'Sorgfältiger Umgang mit Versionsverwaltung, Code-Reviews und automatisierten Builds in Git.',
    'Gutes Deutsch für die Zusammenarbeit im Werk und ausreichend Englisch für technische Dokumentation.',
  ],
  niceToHaves: [
    'Erfahrung mit Rust auf eingebetteten Systemen, auch aus eigenen Projekten.',
    'Kenntnisse in digitaler Signalverarbeitung, besonders bei Radar- oder Ultraschallmessungen.',
    'Führerschein der Klasse B für gelegentliche Fahrten zu Messstellen an Mur und Enns.',
  ],
  benefits: [
    'Vierzehn Monatsgehälter nach österreichischem Kollektivvertrag, mit Bereitschaft zur Überzahlung je nach Erfahrung.',
    'Gleitzeit mit 38,5 Wochenstunden und einem Zeitkonto, von dem du ganze Tage nehmen kannst.',
    'Ein Labor mit eigenem Prüfkanal, Klimakammer und einem Arbeitsplatz, den du nach Bedarf ausstattest.',
    'Ein täglicher Zuschuss von acht Euro für das Mittagessen in der Werkskantine, auch vegetarisch.',
    'Das Klimaticket Steiermark oder ein kostenloser Stellplatz mit Lademöglichkeit am Werk.',
    'Fünf Weiterbildungstage im Jahr und die Übernahme der Gebühren für fachliche Kurse und Tagungen.',
  ],
};
