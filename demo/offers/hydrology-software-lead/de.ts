import type { DemoText } from '../../types';

export const de: DemoText = {
  title: 'Leitung Softwareentwicklung Hydrologie (m/w/d)',
  summary:
    'Du leitest die acht Menschen in London und Berlin, die den hydrologischen Kern von Tallowmere Current entwickeln, also den Teil, der aus rohen Wasserständen Abflüsse, Schwellenwerte und Vorhersagen macht. Etwa die Hälfte deiner Woche gilt Code und Entwurf, die andere Hälfte den Menschen, den Prioritäten und den Fachleuten bei unseren Kunden.',
  responsibilities: [
    'Du führst ein achtköpfiges Team aus Entwicklung und Hydrologie an zwei Standorten, mit regelmäßigen Einzelgesprächen und fairer, zeitnaher Rückmeldung.',
    'Du verantwortest die Architektur des hydrologischen Kerns und hältst sie auch für Menschen verständlich, die erst nächstes Jahr dazukommen.',
    'Du schreibst und prüfst selbst Code, vor allem in Python und Rust, und zwar dort, wo Fehler teuer würden.',
    'Du legst mit dem Produktmanagement die Planung fest und sagst klar, was im kommenden Quartal nicht gemacht wird.',
    'Du führst Abflusskurven, Einheitenumrechnung und Qualitätskennzeichen in einer gut getesteten Bibliothek für alle unsere Produkte zusammen.',
    'Du stellst sicher, dass sich jeder veröffentlichte Abflusswert auf Messwert, Kurve und Softwareversion zurückführen lässt.',
    'Du besprichst Verfahren mit den Fachleuten der Wasserbehörden und übersetzt deren Bedenken in konkrete Arbeit.',
    'Du stellst in deinem ersten Jahr zwei Personen für die Entwicklung ein und gestaltest ein Auswahlverfahren, das die Zeit der Bewerbenden achtet.',
    'Du planst Veröffentlichungen um die Hochwassersaison herum, damit bei hohen Wasserständen keine riskante Änderung ausgeliefert wird.',
  ],
  requirements: [
    'Mindestens sieben Jahre in der Softwareentwicklung, davon zwei in der Leitung eines Teams oder eines großen technischen Projekts.',
    'Sichere Beherrschung von Python und einer kompilierten Sprache wie Rust, C++ oder Go in numerischer Software.',
    'Ein praxistaugliches Verständnis von Hydrologie oder Hydraulik, aus einem Studium oder aus Jahren im Feld.',
    'Erfahrung im Entwurf von Bibliotheken und Schnittstellen, auf die sich mehrere andere Teams verlassen.',
    'Nachweisliche Erfolge darin, Menschen weiterzubringen, auch mit ehrlichen Gesprächen, wenn etwas nicht gut läuft.',
    'Sorgfältiger Umgang mit Messdaten und Achtung vor Einheiten, Zeitzonen, Unsicherheiten und fehlenden Werten.',
    'Fließendes Englisch und die Bereitschaft, etwa alle sechs Wochen zwischen London und Berlin zu reisen.',
    'Eine Arbeitserlaubnis für das Vereinigte Königreich oder für Deutschland, je nach gewähltem Standort.',
  ],
  niceToHaves: [
    'Kenntnisse von OGC-Standards wie WaterML 2 und der SensorThings API.',
    'Erfahrung mit hydraulischen Simulationsmodellen oder mit behördlichen Abflussberichten.',
    'Deutsch auf Niveau B2, da mehrere der Kunden, die du treffen wirst, auf Deutsch arbeiten.',
    'Ein Abschluss oder eine Berufszulassung in Hydrologie, Bauingenieurwesen oder einem verwandten Fach.',
  ],
  benefits: [
    'Ein für beide Standorte in Pfund angegebenes Gehalt, das in Berlin in Euro zu einem jährlich überprüften Kurs gezahlt wird.',
    'Achtundzwanzig Urlaubstage in London und dreißig in Berlin, jeweils zusätzlich zu den Feiertagen.',
    'Zwei Bürotage pro Woche am Standort deiner Wahl und Bahnreisen zwischen beiden als Selbstverständlichkeit.',
    'Eine Altersvorsorge mit einem Arbeitgeberbeitrag von acht Prozent an beiden Standorten.',
    'Führungscoaching bei einer externen Person deiner Wahl, zehn Sitzungen im ersten Jahr.',
    'Vier Wochen bezahlte Auszeit nach fünf Jahren, die hier die meisten auch nehmen.',
  ],
};
