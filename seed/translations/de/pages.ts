import type { aboutWords, contactWords, missionWords, privacyWords } from '../../pages'
import type { InFull } from '../../words'

export const mission: InFull<typeof missionWords> = {
  title: 'Auftrag',
  summary: 'Aufrufe, die viele unterzeichnen, in der Sprache derer, die sie lesen.',
  'body/opening':
    'Organisationen, die sich gemeinsam einsetzen, brauchen einen Ort, an dem ein Aufruf gelesen, unterzeichnet und weitergegeben werden kann, in der Sprache derer, die ihn lesen. Diese Website ist ein solcher Ort.',
  'body/keep': 'Woran wir uns halten',
  'body/seen':
    '<1>Wer unterzeichnet, erscheint wie gewünscht.</1> Namen stehen in ihrer eigenen Schrift, mit einer Übersetzung daneben.',
  'body/number':
    '<1>Eine Unterschrift behält ihren Platz.</1> Nummern werden nur einmal vergeben, und jede Liste nennt den Tag, von dem sie stammt.',
  'body/source':
    '<1>Quellen werden genannt.</1> Kein Bericht erscheint ohne seine Quelle und ohne den Grund, aus dem er gezeigt werden darf.',
  'body/original':
    '<1>Ein Original bleibt ein Original.</1> Was nicht übersetzt ist, steht da, wie es geschrieben wurde, und die Seite sagt es.',
  'body/readers': 'Für wen',
  'body/everybody':
    'Die Website ist für Menschen mit altem Telefon oder schwacher Leitung gemacht und für solche, die mit dem Lesen ein Wagnis eingehen. Jede Seite kommt ohne Skripte aus, setzt kein Cookie und fragt bei keinem anderen Server an.',
}

export const about: InFull<typeof aboutWords> = {
  title: 'Über diese Website',
  summary: 'Was hier gezeigt wird, woher die Angaben stammen und wessen Worte es sind.',
  'body/opening':
    'Sie sehen die Vorführung von Countersign, einer Website mit Redaktionssystem, die Organisationen auf einem eigenen Server betreiben. Sie spricht für keine der Organisationen, die hier genannt werden.',
  'body/facts': 'Woher die Angaben stammen',
  'body/sources':
    'Namen, Daten, Nummern und Orte wurden drei Dokumenten entnommen; nur Namen, die dort abgekürzt sind, wurden ausgeschrieben.',
  'body/document': 'Dokument',
  'body/taken': 'Daraus entnommen',
  'body/labour': 'Arbeiterseiten der Website der Wei-Jingsheng-Stiftung, 2002',
  'body/labour-taken': 'Arbeitsfelder, ein Verzeichnis von Presseberichten, Angaben zu einer Rede',
  'body/appeal': 'Aufruf der ICOR für die Jiashi-Arbeiter, 2018',
  'body/appeal-taken':
    'Verlauf der Ereignisse, drei Forderungen, 25 Unterzeichnende in ihrer Reihenfolge',
  'body/federation': 'Selbstdarstellung der Internationalen Föderation für Gerechtigkeit in China',
  'body/federation-taken': 'Ziele, Sitz und Eintragung',
  'body/words': 'Wessen Worte es sind',
  'body/own':
    'Aller fortlaufende Text wurde für diese Website geschrieben. Wo eine Organisation etwas behauptet, sagt der Text, dass sie es behauptet. Überschriften von Presseberichten stehen so da, wie sie gedruckt wurden; von den Berichten selbst ist nichts wiedergegeben.',
  'body/speech':
    'Die <1>Aufzeichnung der Rede von 1998</1> ist eine Zusammenfassung der Redaktion und gibt nicht die Worte des Redners wieder: Der Text der Rede findet sich nicht in den Dokumenten.',
  'body/translations': 'Übersetzungen',
  'body/marks':
    'Jeder Text hat ein Original, und jede Übersetzung davon wird für sich veröffentlicht. Eine Seite, die nur zum Teil oder nach einer früheren Fassung übersetzt ist, sagt das. Einige wurden absichtlich unfertig gelassen, damit man es sehen kann.',
  'body/pictures': 'Bilder',
  'body/drawings':
    'Die Bilder wurden für diese Website gezeichnet und zeigen keine wirkliche Person. Auch die Zeichen neben den Namen der Organisationen sind Zeichnungen und nicht deren eigene.',
}

export const privacy: InFull<typeof privacyWords> = {
  title: 'Datenschutz',
  summary: 'Was diese Website über die weiß, die sie lesen: so gut wie nichts.',
  'body/opening': 'Sie können jede Seite lesen, ohne dieser Website zu sagen, wer Sie sind.',
  'body/reading': 'Wenn Sie lesen',
  'body/cookie': 'Es wird kein Cookie gesetzt und nichts in Ihrem Browser gespeichert.',
  'body/third':
    'Keine Seite lädt etwas von einem anderen Server: keine Schriften, keine Karten, keine Zähler.',
  'body/address': 'Die Website speichert keine Netzadressen derer, die sie lesen.',
  'body/language':
    'Ihr Browser nennt die Sprachen, die Sie lesen; danach richtet sich die erste Seite. Gespeichert wird das nicht, und auf jeder Seite lässt es sich ändern.',
  'body/signing': 'Wenn Sie unterzeichnen oder schreiben',
  'body/confidence':
    'Die Öffentlichkeit sieht, was Sie zu zeigen gewählt haben. Was Sie uns im Vertrauen sagen (Ihre E-Mail-Adresse, Name und Amt einer Vertretung, eine Vollmacht), sehen nur die, die Unterschriften prüfen; in der Datenbank liegt es verschlüsselt.',
  'body/mails':
    'Wir schreiben an Ihre Adresse nur wegen Ihrer eigenen Unterschrift oder Botschaft: damit Sie sie bestätigen und erfahren, was daraus geworden ist.',
  'body/counting':
    'Damit keine Maschinen eine Kampagne überfluten, wird einige Minuten lang gezählt, wie viel aus welchem Netz kommt: nur im Arbeitsspeicher und unter einem Kennzeichen, das täglich wechselt. Die Adresse selbst wird nie aufgeschrieben.',
  'body/work':
    'Wenn sehr viele zugleich unterzeichnen, kann Ihr Browser um einen Augenblick Rechenarbeit gebeten werden. Das bleibt zwischen Ihnen und dieser Website; sonst ist niemand beteiligt.',
  'body/link':
    'Eine E-Mail bringt Ihnen einen privaten Link. Er zeigt alles, was über Sie gespeichert ist; Sie können es dort ändern, Ihre Unterschrift zurückziehen oder alles löschen lassen.',
  'body/tombstone':
    'Eine vergebene Nummer wird nie wieder vergeben. Von einer gelöschten Unterschrift behält das Verzeichnis einen leeren Platz und eine Prüfsumme, aus der niemand einen Namen ermitteln kann.',
  'body/kept': 'Wie lange es aufbewahrt wird',
  'body/unconfirmed': 'Was nicht binnen sieben Tagen bestätigt wird, wird gelöscht.',
  'body/refused':
    'Wird eine Unterschrift oder Botschaft abgelehnt oder zurückgezogen, so wird dreißig Tage später gelöscht, was Sie uns im Vertrauen gesagt haben.',
  'body/closed':
    'Alles andere, was im Vertrauen gesagt wurde, wird sechs Monate nach dem Ende der Kampagne gelöscht, sofern die Kampagne keine andere Frist genannt hat. Namen, die gezeigt werden, bleiben im Verzeichnis, bis Sie sie zurückziehen.',
  'body/backups':
    'Ältere Sicherungskopien enthalten noch, was gelöscht wurde, bis sie ihrerseits gelöscht werden: spätestens nach dreißig Tagen.',
  'body/staff': 'Wer hier arbeitet',
  'body/panel':
    'Nur wer sich anmeldet, um die Website zu bearbeiten, bekommt ein Cookie, und zu nichts anderem.',
  'body/limits': 'Was wir nicht schützen können',
  'body/line':
    'Die Leitung zwischen Ihnen und dieser Website liegt nicht in unserer Hand. Wer sie überwacht, kann sehen, welche Website Sie besuchen, aber nicht, welche Seite. Ist das eine Gefahr für Sie, so nutzen Sie eine Verbindung, die es verbirgt.',
}

export const contact: InFull<typeof contactWords> = {
  title: 'Kontakt',
  summary: 'Wie Sie die Betreiber dieser Website und die Kampagne erreichen.',
  'body/opening':
    'Dies ist eine Vorführung: Die Adresse contact@countersign.example ist ein Beispiel, und niemand liest, was dorthin geschickt wird.',
  'body/campaign': 'Die Kampagne',
  'body/messages':
    'Botschaften an die Jiashi-Arbeiter gehen an die Adresse, die die ICOR 2018 angegeben hat. Sie steht auf der <1>Seite der Kampagne</1>.',
  'body/operators': 'Wenn Sie diese Software betreiben',
  'body/replace':
    'Tragen Sie im Redaktionssystem unter „Site“ Ihre eigene Adresse ein und schreiben Sie auf diese Seite Ihre eigenen Worte.',
}
