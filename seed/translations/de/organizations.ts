import type { federationWords, foundationWords, icorWords } from '../../organizations'
import type { InFull } from '../../words'

export const foundation: InFull<typeof foundationWords> = {
  name: 'Wei-Jingsheng-Stiftung',
  'mission/opening':
    'Die Stiftung setzt sich für die Rechte der arbeitenden Menschen in China ein. Diese Darstellung folgt den Arbeiterseiten, die ihre Website 2002 führte.',
  'mission/unions':
    'Die Stiftung sagt, China brauche Gewerkschaften, die nicht dem Staat gehören, und sie sollten unverzüglich und im Rahmen der Gesetze aufgebaut werden. Sie beruft sich auf den Internationalen Pakt über bürgerliche und politische Rechte und auf die Allgemeine Erklärung der Menschenrechte, zu denen sich die chinesische Regierung bekannt hat.',
  'mission/weakness':
    'Arbeitende ohne eigene Organisationen, so ihre Begründung, gehören zu den Schwächsten der Gesellschaft: Sie haben Behörden und Unternehmen nichts entgegenzusetzen. Gewerkschaften außerhalb staatlicher Aufsicht seien in China verboten, und wer eine gründe oder ihr beitrete, müsse mit schweren Anklagen und Gefängnis rechnen.',
  'mission/asks': 'Was sie fordert',
  'mission/assembly': 'die Freiheit der Arbeitenden, sich friedlich zu versammeln',
  'mission/arrest': 'ein Ende der willkürlichen Verhaftung von Streikenden',
  'mission/aid': 'Rechtsbeistand für alle Arbeitenden in Haft',
  'mission/work': 'das Recht aller, ihre Arbeit frei zu wählen',
  'focusPoints.text/rights':
    'Arbeiterinnen und Arbeitern in China beistehen, die um ihre grundlegenden Rechte kämpfen',
  'focusPoints.text/wall':
    'Nachrichten mit technischen Mitteln durch die Zensur bringen, damit Aktive der Arbeiterbewegung erfahren, was in China und im Ausland geschieht',
  'focusPoints.text/network':
    'Aktive der Arbeiterbewegung enger verbinden, damit die Bewegung außerhalb der amtlichen Stellen an Kraft und Gehör gewinnt',
  'focusPoints.text/law':
    'Eine unabhängige Zivilgesellschaft fördern, in der Arbeitende das Arbeitsrecht kennenlernen und ihre Rechte friedlich und im Rahmen der Gesetze verteidigen',
  'focusPoints.text/world':
    'Westliche Regierungen und die Weltöffentlichkeit drängen, sich dem Kampf der chinesischen Arbeiter wieder zuzuwenden',
}

export const icor: InFull<typeof icorWords> = {
  name: 'Internationale Koordinierung revolutionärer Parteien und Organisationen',
  'mission/opening':
    'Die ICOR ist ein internationaler Zusammenschluss, dem Parteien und Organisationen angehören. Diese Seite sagt, was der Aufruf für die Jiashi-Arbeiter von ihrer Arbeit zeigt; sie beschreibt die ICOR nicht als Ganzes.',
  'mission/appeal':
    'In diesem Aufruf stellte sich die ICOR auf die Seite von Arbeitern in Shenzhen, die eine eigene Gewerkschaft wollten, und rief ihre Mitgliedsorganisationen auf, Solidarität zu organisieren.',
  'mission/list':
    'Sie sammelte Unterschriften von Organisationen in Afrika, Asien, Europa und Lateinamerika, nahm Solidaritätsbotschaften zur Weiterleitung und Veröffentlichung entgegen und hielt die Liste der Unterzeichnenden auf ihrer eigenen Website aktuell.',
  'websites.label': 'Website der ICOR',
}

export const federation: InFull<typeof federationWords> = {
  name: 'Internationale Föderation für Gerechtigkeit in China',
  'mission/opening':
    'Die Föderation vereint alle, die wollen, dass die Grundrechte und die Würde jedes Menschen in China geachtet werden. Solche Rechte, so ihre Überzeugung, kommen jedem Menschen zu, gleich in welchem Land; denen, die zum Schweigen gebracht werden, leiht sie ihre Stimme.',
  'mission/members':
    'Ihre Mitglieder sind nichtstaatliche Organisationen, Vereinigungen und Einzelpersonen.',
  'mission/view': 'Was sie sieht',
  'mission/persecution':
    'Die Föderation sagt, die chinesischen Behörden verfolgten Menschen entgegen den Menschenrechten und entgegen Chinas eigener Verfassung, und sie macht solche Fälle öffentlich. Sie erinnert an das, was chinesische Amtsträger 2001 versprachen, und stellt fest, dass kein ernsthafter Schritt gefolgt ist.',
  'mission/judge':
    'Nach ihrer Auffassung hat sich die regierende Kommunistische Partei zur alleinigen Richterin über Recht und Unrecht gemacht und kann sich nicht mehr selbst berichtigen; der Anstoß müsse von außen kommen.',
  'mission/means': 'Wie sie arbeitet',
  'mission/information':
    'Sie stützt sich auf Informationen, die sorgfältig gewonnen und methodisch geprüft wurden. Damit unterrichtet die Föderation die Öffentlichkeit im In- und Ausland und hilft Opfern und denen, die für sie eintreten.',
  'mission/defenders':
    'Sie schützt Menschen, die die Menschenrechte verteidigen, und wirbt um Anerkennung für sie. Mit regionalen, nationalen und internationalen Verfahren arbeitet sie gegen die Straflosigkeit, damit Opfer Wahrheit, Gerechtigkeit und Wiedergutmachung erlangen.',
  'mission/partners':
    'Medien sind ihre Partner, wenn es darum geht, die Tatsachen bekannt zu machen. Im Namen der Opfer wendet sie sich an Regierungen und nichtstaatliche Organisationen.',
  'focusPoints.text/public': 'Verfolgung öffentlich machen, mit geprüften Informationen',
  'focusPoints.text/promises': 'Die chinesische Regierung an den Versprechen von 2001 messen',
  'focusPoints.text/defenders':
    'Menschen schützen, die Menschenrechte und Gerechtigkeit verteidigen',
  'focusPoints.text/impunity':
    'Regionale, nationale und internationale Verfahren gegen die Straflosigkeit nutzen',
  'headquarters.city': 'Paris',
  'registration.basis':
    'Gesetz vom 1. Juli 1901, Artikel 5; Verordnung vom 16. August 1901, Artikel 1',
  'registration.authority': 'Erklärung eingereicht in Paris',
}
