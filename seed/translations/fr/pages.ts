import type { aboutWords, contactWords, missionWords, privacyWords } from '../../pages'
import type { InFull } from '../../words'

export const mission: InFull<typeof missionWords> = {
  title: 'Mission',
  summary: 'Des appels que beaucoup signent, dans la langue de qui les lit.',
  'body/opening':
    'Les organisations qui font campagne ensemble ont besoin d’un lieu où un appel peut être lu, signé et transmis, dans la langue de qui le lit. Ce site est un tel lieu.',
  'body/keep': 'Ce à quoi nous nous tenons',
  'body/seen':
    '<1>Les signataires paraissent comme ils le souhaitent.</1> Leurs noms figurent dans leur propre écriture, avec une traduction à côté.',
  'body/number':
    '<1>Une signature garde sa place.</1> Un numéro n’est donné qu’une fois, et chaque liste dit de quel jour elle est.',
  'body/source':
    '<1>Les sources sont nommées.</1> Aucun article ne paraît sans sa source ni sans le motif qui permet de le montrer.',
  'body/original':
    '<1>Un original reste un original.</1> Ce qui n’est pas traduit est donné tel qu’il fut écrit, et la page le dit.',
  'body/readers': 'Pour qui',
  'body/everybody':
    'Ce site est fait pour qui n’a qu’un vieux téléphone ou une ligne faible, et pour qui court un risque à lire. Chaque page se passe de scripts, ne dépose aucun cookie et ne demande rien à un autre serveur.',
}

export const about: InFull<typeof aboutWords> = {
  title: 'À propos de ce site',
  summary: 'Ce qui est montré ici, d’où viennent les faits et de qui sont les mots.',
  'body/opening':
    'Vous êtes devant la démonstration de Countersign, un site doté d’un système éditorial que des organisations font fonctionner sur leur propre serveur. Il ne parle au nom d’aucune des organisations nommées ici.',
  'body/facts': 'D’où viennent les faits',
  'body/sources':
    'Les noms, les dates, les nombres et les lieux sont tirés de trois documents ; seuls des noms que ceux-ci abrègent ont été écrits en toutes lettres.',
  'body/document': 'Document',
  'body/taken': 'Ce qui en est tiré',
  'body/labour': 'Rubrique du travail du site de la Fondation Wei Jingsheng, 2002',
  'body/labour-taken':
    'Les champs d’action, une liste d’articles de presse, les données d’un discours',
  'body/appeal': 'Appel de l’ICOR pour les ouvriers de Jiashi, 2018',
  'body/appeal-taken':
    'Le cours des événements, trois revendications, 25 signataires dans leur ordre',
  'body/federation': 'Mission de la Fédération internationale pour la justice en Chine',
  'body/federation-taken': 'Les buts, le siège et la déclaration légale',
  'body/words': 'De qui sont les mots',
  'body/own':
    'Tout le texte courant a été écrit pour ce site. Quand une organisation affirme quelque chose, le texte dit qu’elle l’affirme. Les titres de presse sont donnés tels qu’ils furent imprimés ; des articles eux-mêmes, rien n’est reproduit.',
  'body/speech':
    'La <1>notice du discours de 1998</1> est un résumé de la rédaction et ne rapporte pas les mots de l’orateur : le texte du discours ne se trouve pas dans les documents.',
  'body/translations': 'Traductions',
  'body/marks':
    'Chaque texte a un original, et chacune de ses traductions est publiée à part. Une page qui n’est traduite qu’en partie, ou d’après une version antérieure, le dit. Quelques-unes ont été laissées inachevées à dessein, pour que cela se voie.',
  'body/pictures': 'Images',
  'body/drawings':
    'Les images ont été dessinées pour ce site et ne montrent aucune personne réelle. Les emblèmes à côté du nom des organisations sont eux aussi des dessins, et non les leurs.',
}

export const privacy: InFull<typeof privacyWords> = {
  title: 'Vie privée',
  summary: 'Ce que ce site sait de ceux qui le lisent : presque rien.',
  'body/opening': 'Vous pouvez lire chaque page sans dire à ce site qui vous êtes.',
  'body/reading': 'Quand vous lisez',
  'body/cookie': 'Aucun cookie n’est déposé et rien n’est conservé dans votre navigateur.',
  'body/third':
    'Aucune page ne charge quoi que ce soit d’un autre serveur : ni polices, ni cartes, ni compteurs.',
  'body/address': 'Le site ne conserve pas les adresses réseau de ceux qui le lisent.',
  'body/language':
    'Votre navigateur indique les langues que vous lisez ; la première page en dépend. Cela n’est pas conservé, et vous pouvez changer de langue sur chaque page.',
  'body/signing': 'Quand vous signez ou écrivez',
  'body/confidence':
    'Le public voit ce que vous avez choisi de montrer. Ce que vous nous dites en confidence (votre adresse électronique, le nom et la fonction d’un responsable, un mandat) n’est vu que de ceux qui vérifient les signatures et reste chiffré dans la base de données.',
  'body/mails':
    'Nous n’écrivons à votre adresse qu’au sujet de votre propre signature ou message : pour vous les faire confirmer, et pour vous dire ce qu’il en est advenu.',
  'body/counting':
    'Pour qu’aucune machine ne submerge une campagne, les envois sont comptés par réseau pendant quelques minutes, en mémoire seulement et sous un signe qui change chaque jour. L’adresse elle-même n’est jamais notée.',
  'body/work':
    'Quand un très grand nombre de personnes signent à la fois, un instant de calcul peut être demandé à votre navigateur. Cela reste entre vous et ce site ; personne d’autre n’y prend part.',
  'body/link':
    'Un courriel vous apporte un lien privé. Il montre tout ce qui est conservé à votre sujet et vous permet de le modifier, de retirer votre signature ou de tout faire effacer.',
  'body/tombstone':
    'Un numéro donné ne l’est jamais une seconde fois. D’une signature effacée, le registre garde une place vide et une somme de contrôle dont personne ne peut tirer un nom.',
  'body/kept': 'Combien de temps cela est conservé',
  'body/unconfirmed': 'Ce qui n’est pas confirmé dans les sept jours est effacé.',
  'body/refused':
    'Quand une signature ou un message est refusé ou retiré, ce que vous nous avez dit en confidence est effacé trente jours plus tard.',
  'body/closed':
    'Tout le reste de ce qui a été dit en confidence est effacé six mois après la clôture de la campagne, sauf si elle a indiqué un autre délai. Les noms montrés restent au registre jusqu’à ce que vous les retiriez.',
  'body/backups':
    'Les sauvegardes antérieures contiennent encore ce qui a été effacé, jusqu’à ce qu’elles soient supprimées à leur tour : au plus tard après trente jours.',
  'body/staff': 'Ceux qui travaillent ici',
  'body/panel':
    'Seuls ceux qui se connectent pour tenir le site reçoivent un cookie, et pour rien d’autre.',
  'body/limits': 'Ce que nous ne pouvons pas protéger',
  'body/line':
    'La ligne entre vous et ce site n’est pas entre nos mains. Qui la surveille peut voir quel site vous visitez, mais non quelle page. Si c’est un danger pour vous, passez par une connexion qui le cache.',
}

export const contact: InFull<typeof contactWords> = {
  title: 'Contact',
  summary: 'Comment joindre ceux qui tiennent ce site, et la campagne.',
  'body/opening':
    'Ceci est une démonstration : l’adresse contact@countersign.example est un exemple, et personne ne lit ce qui y est envoyé.',
  'body/campaign': 'La campagne',
  'body/messages':
    'Les messages aux ouvriers de Jiashi vont à l’adresse que l’ICOR a donnée en 2018. Elle figure sur la <1>page de la campagne</1>.',
  'body/operators': 'Si vous faites fonctionner ce logiciel',
  'body/replace':
    'Inscrivez votre propre adresse dans le panneau, sous « Site », et vos propres mots sur cette page.',
}
