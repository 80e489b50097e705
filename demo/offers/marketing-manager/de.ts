import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Leitung Marketing Hochwasserwarnung und Messtechnik (m/w/d), Projekt Federkringel',
  summary:
    'An Flusspegel denken die wenigsten, bevor der Keller nass ist. Im Projekt Federkringel führen Sie von Berlin aus ein dreiköpfiges Team und erklären Städten und Wasserbehörden in klaren Worten und mit echten Daten, was frühere Warnungen verändern und warum auf unsere Geräte Verlass ist.',
  responsibilities: [
    'Den jährlichen Marketingplan mit dem Vertrieb schreiben, höchstens vier Themen auswählen und offen sagen, was wegfällt',
    'Ein Team aus Redaktion, Gestaltung und Veranstaltungsplanung führen, mit wöchentlichen Einzelgesprächen und klaren Prioritäten',
    'Abgeschlossene Projekte zu Fallstudien aufbereiten, mit Wasserständen, Daten und freigegebenen Zitaten der Auftraggeber',
    'Sechs Webinare im Jahr veranstalten, in denen Hydrologie und Außendienst zu Wort kommen statt des Vertriebs',
    'Unsere Auftritte auf vier Fachmessen für Wasser und Umwelt planen, vom Standkonzept bis zur Nachverfolgung jedes Kontakts',
    'Die Produktseiten der Website gemeinsam mit Produktmanagement und Übersetzung im Projekt Federkringel richtig und aktuell halten',
    'Botschaften für Hochwasserlagen vorbereiten: sachlich, schnell und nie auf Kosten der Betroffenen',
    'Ein Budget von 420.000 Euro verantworten und jedes Quartal berichten, was eine qualifizierte Anfrage gekostet hat',
    'Jährlich zehn Kundinnen und Kunden befragen, warum sie sich für oder gegen uns entschieden haben, und die Aufnahmen intern teilen',
    'Externe Agenturen für Fotografie, Film und Suchmaschinenwerbung beauftragen und steuern',
  ],
  requirements: [
    'Sechs Jahre Erfahrung im B2B-Marketing, davon mindestens zwei mit Verantwortung für ein Team',
    'Erfahrung mit technischen Produkten, die von Ingenieurinnen, Ingenieuren oder Behörden gekauft werden',
    'Ausgezeichnetes schriftliches Englisch und so gutes Deutsch, dass Sie fremde Textentwürfe redigieren können',
    'Sicherheit im Umgang mit Zahlen: Sie können den Unterschied zwischen Kontakt, Anfrage und Auftrag erklären',
    'Praktische Erfahrung mit einem Content-Management-System, Webanalyse und einem CRM',
    'Gutes Urteilsvermögen in heiklen Lagen, besonders wenn die Nachrichten überflutete Straßen zeigen',
    'Bereitschaft zu etwa 25 Reisetagen im Jahr zu Messen, Kundschaft und Messstellen in Europa',
  ],
  niceToHaves: [
    'Hintergrund in Wissenschaftsjournalismus, Geografie oder Umweltkommunikation',
    'Erfahrung mit einer Produkteinführung in mehreren Sprachen gleichzeitig',
    'Französisch oder Spanisch für Gespräche mit Kundinnen und Kunden in Südeuropa',
  ],
  benefits: [
    'Drei Tage pro Woche in unserem Büro in Berlin-Kreuzberg, zwei dort, wo Sie am besten schreiben',
    '30 Urlaubstage, dazu sind der 24. und der 31. Dezember frei',
    'Ein Bonus von bis zu 8 %, gebunden an zwei im Januar vereinbarte Teamziele',
    'Jobticket für den Nah- und Regionalverkehr, vollständig von uns bezahlt',
    '1.500 Euro im Jahr für Kurse und Bücher, ohne Genehmigungsverfahren',
    'Betriebliche Altersvorsorge mit einem Arbeitgeberzuschuss von 20 % auf Ihren Beitrag',
    'Zwei bezahlte Tage Ehrenamt im Jahr, zum Beispiel im Katastrophenschutz oder bei Flussreinigungen',
  ],
};
