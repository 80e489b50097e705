import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Ingenieur/in Messnetze im Außendienst, Alpenraum (m/w/d)',
  summary:
    'Wildbäche, Gletscherseen und Passstraßen sind Ihr Arbeitsplatz: Von Bern oder Innsbruck aus planen, bauen und betreiben Sie Messstationen, deren Daten Gemeinden vor Hochwasser und Murgängen warnen. Sie gehören zu einem Team von neun Personen, das im Sommer viel draußen und im Winter mehr in der Werkstatt arbeitet.',
  responsibilities: [
    'Standorte für Pegel, Radarsensoren und Wettermasten begehen und ihre Eignung samt Lawinenrisiko beurteilen.',
    'Fundamente, Ausleger und Energieversorgung für Stationen zwischen 400 und 2800 Metern Höhe auslegen.',
    'Montagen mit eigenen Fachkräften, lokalen Bauunternehmen und Helikopterfirmen vorbereiten und vor Ort leiten.',
    'Sensoren und Datenlogger in Betrieb nehmen und die Übertragung über Mobilfunk oder Satellit prüfen.',
    'Abflussmessungen mit Flügel, Salzverdünnung oder Ultraschall durchführen und Abflusskurven nachführen.',
    'Alarmschwellen gemeinsam mit den Fachstellen der Kantone und des Landes Tirol festlegen und erproben.',
    'Störungen aus der Ferne eingrenzen und bei Hochwasserlagen innerhalb des Bereitschaftsplans ausrücken.',
    'Jede Station mit Plänen, Fotos und Kalibrierprotokollen so dokumentieren, dass andere sie warten können.',
    'Erfahrungen aus Eis, Geschiebe und Blitzschlag an die Entwicklung neuer Geräte zurückgeben.',
    'Lernende und neue Teammitglieder auf Einsätzen begleiten und in sicherem Arbeiten am Wasser schulen.',
  ],
  requirements: [
    'Abschluss einer Fachhochschule, Universität oder höheren Fachschule in Bau-, Umwelt- oder Elektrotechnik.',
    'Mindestens zwei Jahre Erfahrung mit Messtechnik, Anlagenbau oder Wasserbau im Gelände.',
    'Trittsicherheit und Schwindelfreiheit sowie die Bereitschaft, bei Kälte und Nässe zu arbeiten.',
    'Führerausweis der Kategorie B und sichere Fahrweise auf winterlichen Bergstraßen.',
    'Gute Kenntnisse in Elektrotechnik, um Schaltschränke und Solaranlagen zu planen und zu prüfen.',
    'Sehr gutes Deutsch; für Einsätze im Wallis und im Jura zudem Französisch im Alltag.',
    'Bereitschaft zu vier bis sechs auswärtigen Übernachtungen pro Monat und zu Pikettdienst im Turnus.',
  ],
  niceToHaves: [
    'Ausbildung in Seilzugangstechnik, Lawinenkunde oder Wasserrettung.',
    'Erfahrung mit GIS-Programmen, Vermessung mit GNSS oder Drohnenflügen.',
    'Kenntnisse in hydraulischer Modellierung oder in der Auswertung von Abflussreihen mit Python.',
  ],
  benefits: [
    'Fünf Wochen Ferien und voller Zeitausgleich für Einsätze am Wochenende.',
    'Hochwertige Berg- und Schutzausrüstung, die Sie selbst aussuchen und die wir alle zwei Jahre ersetzen.',
    'Ein Servicefahrzeug mit Allradantrieb, das auch für den Arbeitsweg genutzt werden darf.',
    'Vergütete Bereitschaftswochen, höchstens eine pro Monat und nie über zwei Feiertage hintereinander.',
    'Jährliche Kurse in Erster Hilfe, Absturzsicherung und Lawinenrettung während der Arbeitszeit.',
    'Altersvorsorge über dem gesetzlichen Minimum an beiden Standorten, dazu eine Unfallzusatzversicherung.',
    'Ein jährlicher Austauschmonat zwischen Bern und Innsbruck, auf Wunsch und mit bezahlter Unterkunft.',
  ],
};
