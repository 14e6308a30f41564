import type { federationWords, foundationWords, icorWords } from '../../organizations'
import type { InFull } from '../../words'

export const foundation: InFull<typeof foundationWords> = {
  name: 'Fondation Wei Jingsheng',
  'mission/opening':
    'La fondation œuvre pour les droits de celles et ceux qui travaillent en Chine. Cette présentation suit la rubrique du travail que son site comportait en 2002.',
  'mission/unions':
    'La fondation dit que la Chine a besoin de syndicats qui n’appartiennent pas à l’État, et qu’il faut les bâtir sans tarder et dans le cadre de la loi. Elle se réclame du Pacte international relatif aux droits civils et politiques et de la Déclaration universelle des droits de l’homme, auxquels le gouvernement chinois a souscrit.',
  'mission/weakness':
    'Les travailleurs sans organisations propres, soutient-elle, sont parmi les plus faibles de la société : ils n’ont rien à opposer aux fonctionnaires ni aux entreprises. Elle ajoute que les syndicats hors du contrôle de l’État sont interdits en Chine, et que ceux qui en fondent un ou y adhèrent risquent de lourdes accusations et la prison.',
  'mission/asks': 'Ce qu’elle demande',
  'mission/assembly': 'la liberté pour les travailleurs de se réunir paisiblement',
  'mission/arrest': 'la fin des arrestations arbitraires de grévistes',
  'mission/aid': 'une aide juridique pour chaque travailleur détenu',
  'mission/work': 'le droit de chacun de choisir librement son travail',
  'focusPoints.text/rights':
    'Se tenir aux côtés des travailleurs chinois qui luttent pour leurs droits fondamentaux',
  'focusPoints.text/wall':
    'Faire passer les nouvelles à travers la censure par des moyens techniques, afin que les militants ouvriers sachent ce qui se passe en Chine et à l’étranger',
  'focusPoints.text/network':
    'Relier plus étroitement les militants ouvriers, afin que le mouvement hors des organes officiels gagne en force et se fasse entendre',
  'focusPoints.text/law':
    'Aider à grandir une société civile indépendante, où les travailleurs apprennent le droit du travail et défendent leurs droits paisiblement et dans le cadre de la loi',
  'focusPoints.text/world':
    'Presser les gouvernements occidentaux et l’opinion internationale de prêter de nouveau attention à la lutte des travailleurs chinois',
}

export const icor: InFull<typeof icorWords> = {
  name: 'Coordination internationale de partis et organisations révolutionnaires',
  'mission/opening':
    'L’ICOR est un regroupement international auquel appartiennent des partis et des organisations. Cette page dit ce que son appel pour les ouvriers de Jiashi montre de son travail ; elle ne décrit pas l’ICOR dans son ensemble.',
  'mission/appeal':
    'Dans cet appel, l’ICOR a pris le parti d’ouvriers de Shenzhen qui voulaient un syndicat à eux, et a appelé ses organisations membres à organiser la solidarité.',
  'mission/list':
    'Elle a recueilli les signatures d’organisations d’Afrique, d’Asie, d’Europe et d’Amérique latine, reçu des messages de solidarité afin de les transmettre et de les publier, et tenu à jour la liste des signataires sur son propre site.',
  'websites.label': 'Site de l’ICOR',
}

export const federation: InFull<typeof federationWords> = {
  name: 'Fédération internationale pour la justice en Chine',
  'mission/opening':
    'La fédération unit ceux qui veulent que soient respectés les droits fondamentaux et la dignité de chacun en Chine. Elle tient que ces droits appartiennent à tout être humain, quel que soit son pays, et prête sa voix à ceux que l’on fait taire.',
  'mission/members':
    'Ses membres sont des organisations non gouvernementales, des associations et des particuliers.',
  'mission/view': 'Ce qu’elle constate',
  'mission/persecution':
    'La fédération dit que les autorités chinoises persécutent des personnes au mépris des droits de l’homme et de la Constitution même de la Chine, et elle rend ces cas publics. Elle rappelle ce que des responsables chinois ont promis en 2001 et constate qu’aucun pas sérieux n’a suivi.',
  'mission/judge':
    'À ses yeux, le Parti communiste au pouvoir s’est fait seul juge du bien et du mal et ne peut plus se corriger lui-même ; l’impulsion doit venir du dehors.',
  'mission/means': 'Comment elle travaille',
  'mission/information':
    'Elle s’appuie sur des informations recueillies avec soin et vérifiées avec méthode. La fédération en informe le public en Chine et ailleurs, et aide les victimes et ceux qui plaident pour elles.',
  'mission/defenders':
    'Elle protège ceux qui défendent les droits de l’homme et cherche à les faire reconnaître. Par des procédures régionales, nationales et internationales, elle agit contre l’impunité, afin que les victimes obtiennent vérité, justice et réparation.',
  'mission/partners':
    'Les médias sont ses partenaires pour faire connaître les faits. Au nom des victimes, elle s’adresse aux gouvernements et aux organisations non gouvernementales.',
  'focusPoints.text/public': 'Rendre publiques les persécutions, à l’aide d’informations vérifiées',
  'focusPoints.text/promises': 'Rappeler le gouvernement chinois à ses promesses de 2001',
  'focusPoints.text/defenders': 'Protéger ceux qui défendent les droits de l’homme et la justice',
  'focusPoints.text/impunity':
    'Recourir aux procédures régionales, nationales et internationales contre l’impunité',
  'headquarters.city': 'Paris',
  'registration.basis': 'Loi du 1er juillet 1901, article 5 ; décret du 16 août 1901, article 1er',
  'registration.authority': 'Déclaration déposée à Paris',
}
