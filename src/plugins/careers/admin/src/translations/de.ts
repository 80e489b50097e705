import type { Words } from './en';

export const de: Words = {
  'panel.title': 'Auf der Website',
  'panel.save-first': 'Speichern Sie zuerst den Entwurf.',
  'panel.loading': 'Die Website wird angesehen …',
  'panel.failed':
    'Was auf der Website steht, konnte nicht geladen werden; versuchen Sie es noch einmal.',
  'panel.unsaved': 'Was Sie noch nicht gespeichert haben, ist hier nicht berücksichtigt.',
  'panel.this-language': '(die Sprache, die Sie bearbeiten)',
  'panel.edit-language': 'Auf {language} bearbeiten',
  'try-again': 'Noch einmal versuchen',

  live: 'Online',
  'live.see': 'Seite ansehen',
  'live.see-in': '(auf {language}, öffnet sich in einem neuen Tab)',
  'reason.not-written': 'In dieser Sprache nicht verfasst',
  'reason.not-published': 'Nicht veröffentlicht',
  'reason.opens': 'Öffnet am {day}',
  'reason.closed-since': 'Geschlossen seit {day}',
  'reason.closed': 'Geschlossen: Der letzte offene Tag war der {day}',
  'differs.this': 'Der veröffentlichte Text weicht von diesem Entwurf ab',
  'differs.other': 'Der veröffentlichte Text weicht vom Entwurf ab',

  'publishing.impossible': 'Eine Veröffentlichung ist noch nicht möglich:',
  'publishing.nothing':
    'Eine Veröffentlichung würde jetzt nichts ändern: Der Entwurf ist das, was veröffentlicht ist.',
  'publishing.goes-live': 'Eine Veröffentlichung würde das Angebot sofort zeigen.',
  'publishing.goes-live-on': 'Eine Veröffentlichung würde das Angebot ab dem {day} zeigen.',
  'publishing.stays-hidden':
    'Eine Veröffentlichung würde das Angebot nicht zeigen: Es bliebe verborgen, weil sein letzter Tag vorbei ist.',
  'publishing.hides':
    'Eine Veröffentlichung würde das Angebot von der Website nehmen: Sein letzter Tag ist vorbei.',
  'publishing.hides-until':
    'Eine Veröffentlichung würde das Angebot bis zum {day} von der Website nehmen: Es öffnet erst dann.',
  'publishing.changes': 'Eine Veröffentlichung würde jetzt {fields} ändern.',
  'publishing.changes-what-is-seen':
    'Eine Veröffentlichung würde jetzt ändern, was Besucher sehen.',
  'publishing.also-changes': 'Sie würde {fields} ändern.',
  'publishing.elsewhere': 'Sie würde {fields} auch auf {languages} ändern.',
  'publishing.facts-elsewhere':
    'Sie würde die Angaben, die allen Sprachen gemeinsam sind, auch auf {languages} ändern.',
  'quoted-field': '„{field}“',
  'listed-language': '{language}',
  'field-and-obstacle': '{field}: {obstacle}',

  'obstacle.title': 'Geben Sie dem Angebot einen Titel.',
  'obstacle.responsibilities': 'Fügen Sie mindestens eine Aufgabe hinzu.',
  'obstacle.empty-item':
    'Punkt {number} ist leer: Schreiben Sie etwas hinein oder entfernen Sie ihn.',
  'obstacle.location': 'Fügen Sie mindestens einen Arbeitsort mit einem Land hinzu.',
  'obstacle.apply': 'Geben Sie an, wie man sich bewirbt: eine Webadresse oder eine E-Mail-Adresse.',
  'obstacle.days': 'Der letzte Tag darf nicht vor dem ersten ({day}) liegen.',
  'obstacle.salary': 'Das höchste Gehalt darf nicht unter dem niedrigsten ({amount}) liegen.',
  'obstacle.currency':
    'Schreiben Sie die Währung mit drei Großbuchstaben, zum Beispiel EUR, GBP oder MAD.',
  'obstacle.apply-address': 'Die Adresse für Bewerbungen muss mit https:// oder mailto: beginnen.',
  'obstacle.slug':
    'Die Adresse darf Buchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche enthalten.',
  'obstacle.occupation': 'Ein ISCO-08-Code hat vier Ziffern, zum Beispiel 2512.',
  'obstacle.reference-taken': '„{owner}“ hat diese Kennziffer schon.',
  'obstacle.slug-taken': '„{owner}“ hat diese Adresse in dieser Sprache schon.',
  'obstacle.busy':
    'Gerade veröffentlicht jemand anderes. Es wurde nichts geändert; versuchen Sie es noch einmal.',

  'bulk.title': 'Angebote veröffentlichen',
  'bulk.question':
    '{count, plural, one {# Angebot auf {languages} veröffentlichen.} other {# Angebote auf {languages} veröffentlichen.}}',
  'bulk.what':
    'Es werden immer nur wenige auf einmal veröffentlicht, damit andere weiterarbeiten können. Ein Angebot, das noch nicht veröffentlicht werden kann, bleibt, wie es ist, und Sie lesen, warum.',
  'bulk.unchanged':
    '{count, plural, one {# weiteres Angebot der Auswahl ist schon veröffentlicht und unverändert: Es bleibt, wie es ist.} other {# weitere Angebote der Auswahl sind schon veröffentlicht und unverändert: Sie bleiben, wie sie sind.}}',
  'bulk.cancel': 'Abbrechen',
  'bulk.publish': 'Veröffentlichen',
  'bulk.progress': '{published, number} von {total, number} veröffentlicht',
  'bulk.progress-refused':
    '{published, number} von {total, number} veröffentlicht, {refused, number} nicht',
  'bulk.may-stop':
    'Lassen Sie diese Seite offen. Sie können jederzeit anhalten: Was veröffentlicht ist, bleibt es, alles andere bleibt, wie es ist.',
  'bulk.stop': 'Anhalten',
  'bulk.stopping': 'Wird angehalten …',
  'bulk.published':
    '{count, plural, =0 {Es wurde kein Angebot veröffentlicht.} one {# Angebot wurde veröffentlicht.} other {# Angebote wurden veröffentlicht.}}',
  'bulk.refused':
    '{count, plural, one {# Angebot wurde nicht veröffentlicht.} other {# Angebote wurden nicht veröffentlicht.}}',
  'bulk.left':
    '{count, plural, one {# Angebot blieb, wie es ist. Es bleibt ausgewählt: Veröffentlichen Sie noch einmal, um fortzufahren.} other {# Angebote blieben, wie sie sind. Sie bleiben ausgewählt: Veröffentlichen Sie noch einmal, um fortzufahren.}}',
  'bulk.no-answer':
    'Der Server antwortet nicht mehr. Die letzten Angebote sind vielleicht schon veröffentlicht; die Liste zeigt es.',
  'bulk.signed-out': 'Sie sind nicht mehr angemeldet.',
  'bulk.close': 'Schließen',
  'bulk.untitled': 'Ein Angebot ohne Titel',
  'bulk.new-tab': '(das Formular, öffnet sich in einem neuen Tab)',
  'refusal.gone': 'Es ist in dieser Sprache nicht mehr da.',
  'refusal.not-allowed': 'Sie dürfen es nicht veröffentlichen.',
  'refusal.failed': 'Auf dem Server ging etwas schief; versuchen Sie es später noch einmal.',

  'share.title': 'Entwurf teilen',
  'share.what':
    'Erstellen Sie einen Link für jemanden ohne Konto, etwa aus der Fachabteilung. Wer ihn hat, kann die Entwürfe dieses Angebots in allen Sprachen lesen, bis der Link abläuft oder widerrufen wird.',
  'share.make': 'Link erstellen',
  'share.made': 'Der Link ist erstellt.',
  'share.make-failed': 'Es wurde kein Link erstellt; versuchen Sie es noch einmal.',
  'share.list': 'Links zu den Entwürfen dieses Angebots',
  'share.none': 'Es gibt noch keine.',
  'share.loading': 'Die Links werden geladen …',
  'share.failed': 'Die Links konnten nicht geladen werden; versuchen Sie es noch einmal.',
  'share.not-allowed':
    'Ein Link zeigt alle Sprachen des Angebots, und Sie dürfen nicht alle lesen.',
  'share.close': 'Schließen',
  'share.active':
    'Alle, die diesen Link haben, können die Entwürfe dieses Angebots in allen Sprachen lesen, und zwar bis zum {moment}.',
  'share.expired': 'Abgelaufen am {moment}',
  'share.revoked': 'Widerrufen am {moment}',
  'share.made-by': 'Erstellt von {person} am {moment}',
  'share.made-on': 'Erstellt am {moment}',
  'share.opened': 'Zuletzt geöffnet am {moment}',
  'share.never-opened': 'Nie geöffnet',
  'share.link': 'Link',
  'share.copy': 'Kopieren',
  'share.which': '(der Link vom {moment})',
  'share.copied': 'Der Link ist kopiert.',
  'share.not-copied':
    'Der Link konnte nicht kopiert werden: Markieren und kopieren Sie ihn bitte selbst.',
  'share.revoke': 'Widerrufen',
  'share.revoke-question': 'Diesen Link widerrufen?',
  'share.revoke-what':
    'Wer ihn von jetzt an öffnet, liest, dass er widerrufen wurde. Das lässt sich nicht rückgängig machen.',
  'share.revoke-done': 'Der Link ist widerrufen.',
  'share.revoke-failed':
    'Der Link wurde nicht widerrufen und gilt weiter; versuchen Sie es noch einmal.',
};
