import type { jiashiWords } from '../../campaigns'
import type { sampleMessageWords } from '../../solidarity-messages'
import type { InFull } from '../../words'

export const jiashi: InFull<typeof jiashiWords> = {
  title: 'An der Seite der Jiashi-Arbeiter in Shenzhen',
  summary:
    'Beschäftigte von Shenzhen Jiashi Technology wollen eine eigene Gewerkschaft. Die ICOR bittet Organisationen in aller Welt, ihnen beizustehen und die Freilassung der Verhafteten zu fordern.',
  'appeal/opening':
    'Bei Shenzhen Jiashi Technology versuchen Arbeiterinnen und Arbeiter seit Mai 2018, eine eigene Gewerkschaft zu gründen.<1/> Sie wehren sich gegen erzwungene Überstunden und gegen Lohnkürzungen, die das Unternehmen nach Belieben als Strafe verhängt. Dem Aufruf zufolge wandte sich der offizielle Gewerkschaftsbund gegen sie; so gingen sie daran, im Betrieb eine unabhängige Gewerkschaft aufzubauen.',
  'appeal/note-date':
    'Der Aufruf nennt den Monat ohne das Jahr. Das Jahr ergibt sich aus der Liste der Unterzeichnenden, die vom 15. Oktober 2018 datiert; der Aufruf selbst trägt kein Datum.',
  'appeal/answer': 'Welche Antwort sie erhielten',
  'appeal/force':
    'Der Aufruf berichtet, dass Betriebsleitung und Polizei mit Gewalt antworteten, und nennt vier Folgen:',
  'appeal/beatings': 'Wer sich zu Wort meldete, wurde geschlagen und entlassen.',
  'appeal/prison': 'Manche kamen ins Gefängnis.',
  'appeal/abduction': 'Andere wurden fortgebracht, und niemand erfuhr, wohin.',
  'appeal/families': 'Auch ihre Familien und ihre Unterstützer gerieten unter Druck.',
  'appeal/together': 'Warum sie nicht allein sind',
  'appeal/support':
    'Menschen aus dem ganzen Land haben sich auf ihre Seite gestellt. Manche reisten nach Shenzhen und versammelten sich vor der örtlichen Polizeiwache, um die Freilassung der Festgehaltenen zu verlangen; auch in anderen Städten kam es zu Aktionen der Solidarität. Veteranen der Kulturrevolution kamen mit Bildern Mao Zedongs und erinnerten an ein China, in dem die Fabriken, wie sie es sehen, in der Hand derer lagen, die darin arbeiten.',
  'appeal/strikes':
    'Es geht nicht um eine einzelne Fabrik. Der Aufruf spricht von landesweit abgestimmten Streiks, die seit Monaten zunehmen, und von Arbeitsbedingungen in der Hochtechnologie und der Autoindustrie, die die Gesundheit zerstören. Die Arbeiter berichteten im Internet von ihrem Kampf und baten um Unterstützung aus dem Ausland; in einem Video singen einige von ihnen die „Internationale“.',
  'appeal/call': 'Worum die ICOR ihre Mitglieder bittet',
  'appeal/solidarity':
    'Die <1>ICOR</1> hat ihre Unterstützung erklärt und ruft ihre Mitgliedsorganisationen auf, Solidarität zu organisieren. Botschaften gehen an die Adresse, die auf dieser Seite steht; sie werden weitergeleitet und veröffentlicht.',
  'demands.text/release':
    'Sofortige Freilassung aller Arbeiter, Studierenden und Unterstützer, die wegen des Kampfes bei Jiashi festgehalten werden.',
  'demands.text/unions': 'Achtung des Rechts der Arbeiter auf unabhängige Gewerkschaften.',
  'demands.text/unity': 'Stärkung der Einheit der arbeitenden Menschen über alle Grenzen hinweg.',
  'targets.name/company': 'Shenzhen Jiashi Technology',
  'targets.role/company': 'Der Arbeitgeber',
  'targets.name/authorities': 'Die Behörden in Shenzhen',
  'targets.role/authorities': 'Die Polizei und wer über die Haft entscheidet',
  'solidarity.note':
    'Die ICOR leitet die Botschaften an die Arbeiter weiter und veröffentlicht sie.',
}

export const sampleMessage: InFull<typeof sampleMessageWords> = {
  organization: 'Ein Beispiel dieser Website',
  text: 'Dies ist ein Beispiel und keine Botschaft irgendeiner Organisation. Hier wird stehen, was der Kampagne geschickt wird, in der Sprache, in der es geschrieben wurde, sobald die Moderation es gelesen hat.',
}
