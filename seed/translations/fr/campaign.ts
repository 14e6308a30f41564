import type { jiashiWords } from '../../campaigns'
import type { sampleMessageWords } from '../../solidarity-messages'
import type { InFull } from '../../words'

export const jiashi: InFull<typeof jiashiWords> = {
  title: 'Aux côtés des ouvriers de Jiashi à Shenzhen',
  summary:
    'Des ouvriers de Shenzhen Jiashi Technology veulent un syndicat à eux. L’ICOR demande aux organisations du monde entier de les soutenir et de réclamer la libération des personnes arrêtées.',
  'appeal/opening':
    'Chez Shenzhen Jiashi Technology, des ouvrières et des ouvriers cherchent depuis mai 2018 à fonder un syndicat à eux.<1/> Ils refusent les heures supplémentaires forcées et les retenues sur salaire que l’entreprise inflige comme punition, à son gré. Selon l’appel, la fédération syndicale officielle s’est tournée contre eux ; ils ont donc entrepris de bâtir dans l’usine un syndicat indépendant.',
  'appeal/note-date':
    'L’appel donne le mois sans l’année. L’année se déduit de la liste des signataires, datée du 15 octobre 2018 ; l’appel lui-même ne porte pas de date.',
  'appeal/answer': 'Ce qu’on leur a répondu',
  'appeal/force':
    'L’appel rapporte que la direction et la police ont répondu par la force, et cite quatre faits :',
  'appeal/beatings': 'Ceux qui ont pris la parole ont été battus et licenciés.',
  'appeal/prison': 'Certains ont été mis en prison.',
  'appeal/abduction': 'D’autres ont été emmenés sans que personne sache où.',
  'appeal/families': 'Leurs familles et ceux qui les soutiennent ont eux aussi subi des pressions.',
  'appeal/together': 'Pourquoi ils ne sont pas seuls',
  'appeal/support':
    'Des gens de tout le pays ont pris leur parti. Certains se sont rendus à Shenzhen et se sont rassemblés devant le poste de police pour demander la libération des détenus ; dans d’autres villes aussi, des actes de solidarité ont eu lieu. Des vétérans de la Révolution culturelle sont venus avec des portraits de Mao Zedong et ont rappelé une Chine où, à leurs yeux, les usines étaient entre les mains de ceux qui y travaillent.',
  'appeal/strikes':
    'Il ne s’agit pas d’une seule usine. L’appel parle de grèves coordonnées à travers le pays, en progression depuis des mois, et de conditions de travail qui ruinent la santé dans les industries de pointe et de l’automobile. Les ouvriers ont fait connaître leur lutte sur Internet et demandé un soutien à l’étranger ; dans une vidéo, plusieurs d’entre eux chantent « L’Internationale ».',
  'appeal/call': 'Ce que l’ICOR demande à ses membres',
  'appeal/solidarity':
    'L’<1>ICOR</1> a déclaré son soutien et appelle ses organisations membres à organiser la solidarité. Les messages vont à l’adresse donnée sur cette page ; ils sont transmis et publiés.',
  'demands.text/release':
    'La libération immédiate de tous les ouvriers, étudiants et soutiens détenus en raison de la lutte de Jiashi.',
  'demands.text/unions': 'Le respect du droit des travailleurs à des syndicats indépendants.',
  'demands.text/unity':
    'Le renforcement de l’unité des travailleurs par-delà toutes les frontières.',
  'targets.name/company': 'Shenzhen Jiashi Technology',
  'targets.role/company': 'L’employeur',
  'targets.name/authorities': 'Les autorités de Shenzhen',
  'targets.role/authorities': 'La police et ceux qui décident des détentions',
  'solidarity.note': 'L’ICOR transmet les messages aux ouvriers et les publie.',
}

export const sampleMessage: InFull<typeof sampleMessageWords> = {
  organization: 'Un exemple de ce site',
  text: 'Ceci est un exemple et non le message d’une organisation. Ce qui est envoyé à la campagne figurera ici, dans la langue où il a été écrit, dès qu’un modérateur l’aura lu.',
}
