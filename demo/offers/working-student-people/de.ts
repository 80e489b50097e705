import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Werkstudent (m/w/d) im Personalbereich – Projekt Nebelwurz',
  summary:
    'Im Projekt Nebelwurz ziehen wir 300 Personalakten aus fünf Ländern in ein gemeinsames digitales System um. Dafür suchen wir in Berlin eine Studentin oder einen Studenten mit Ordnungssinn, der oder die 15 bis 20 Stunden pro Woche mitarbeitet und nebenbei das Tagesgeschäft der Personalabteilung kennenlernt.',
  responsibilities: [
    'Im Projekt Nebelwurz Personalakten sichten, einscannen und nach einem festen Aktenplan ablegen.',
    'Doppelte und veraltete Unterlagen erkennen und nach Rücksprache datenschutzgerecht löschen.',
    'Stellenanzeigen nach Vorlage in unser Redaktionssystem einpflegen und auf Tippfehler prüfen.',
    'Vorstellungsgespräche abstimmen, Räume buchen und Bewerberinnen und Bewerber am Empfang abholen.',
    'Den ersten Arbeitstag neuer Kolleginnen und Kollegen vorbereiten, vom Laptop bis zum Rundgang durch die Werkstatt.',
    'Arbeits- und Praktikumszeugnisse nach Bausteinen entwerfen, die das Team anschließend prüft.',
    'Monatliche Auswertungen zu Fehlzeiten, Urlaub und Weiterbildung in Excel zusammenstellen.',
    'Häufige Fragen der Belegschaft sammeln und kurze Antworten für das Intranet schreiben.',
  ],
  requirements: [
    'Eingeschriebenes Studium, zum Beispiel der Betriebswirtschaft, der Psychologie oder der Rechtswissenschaft, für mindestens zwei weitere Semester.',
    'Zeit für 15 bis 20 Stunden pro Woche, davon ein fester Tag im Berliner Büro.',
    'Sehr gutes Deutsch und gutes Englisch, denn ein Teil der Akten ist auf Englisch geführt.',
    'Sicherer Umgang mit Excel und Freude daran, eine Liste wirklich fertig zu machen.',
    'Verschwiegenheit, auch gegenüber Menschen, mit denen man mittags am Tisch sitzt.',
    'Ein freundlicher Ton am Telefon und in E-Mails, auch bei der dritten Nachfrage.',
  ],
  niceToHaves: [
    'Ein erstes Praktikum in einer Personalabteilung, einer Kanzlei oder einer Verwaltung.',
    'Grundkenntnisse im Datenschutzrecht, etwa aus einer Vorlesung.',
    'Französisch oder Spanisch auf einem Niveau, mit dem Sie ein Formular verstehen.',
  ],
  benefits: [
    'Arbeitszeiten, die Sie jedes Semester neu um Ihre Vorlesungen legen können.',
    'Zwei Wochen Pause vor den Prüfungen, ohne dass Sie dafür Urlaub nehmen müssen.',
    'Anteiliger Urlaub auf der Grundlage von 30 Tagen im Jahr bei voller Woche.',
    'Eine feste Mentorin aus dem Personalteam und ein Gespräch alle vier Wochen.',
    'Ein Tag im Jahr mit dem Montageteam am Fluss, Gummistiefel stellen wir.',
    'Die Möglichkeit, Ihre Abschlussarbeit mit unseren Daten und unserer Betreuung zu schreiben.',
  ],
};
