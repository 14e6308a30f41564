import type { RightsTexts } from './rights-english'

/** What the panel says about the rights of news in French. */
export const rightsFrench: RightsTexts = {
  ledger: 'Registre des droits',
  ledgerAll: 'Tous',
  noBasis: 'Sans fondement encore',
  originalsGone: 'Originaux disparus',
  field_publication: 'Titre de presse',
  field_authors: 'Auteurs',
  field_published: 'Paru',
  field_basis: 'Fondement',
  field_proof: 'Preuve',
  field_proofFile: 'Preuve en fichier',
  field_licenceName: 'Nom de la licence',
  field_originalUrl: 'Adresse de l’original',
  field_excerpt: 'Extrait',
  field_archivedCopy: 'Copie d’archive',
  problem_sourceMissing: 'Nommez le titre où l’article a paru, ou donnez l’adresse de l’original.',
  problem_authorMissing: 'Nommez les auteurs, ou cochez que la source n’en nomme aucun.',
  problem_dateMissing:
    'Donnez la date de parution, pour autant qu’elle soit connue : une année suffit.',
  problem_basisMissing: 'Choisissez le fondement sur lequel il est montré.',
  problem_proofMissing: 'Dites où ce fondement peut être vérifié, ou joignez la preuve en fichier.',
  problem_licenceNameMissing: 'Nommez la licence.',
  problem_licenceNotCreativeCommons:
    'Indiquez une licence Creative Commons, par exemple « CC BY 4.0 », ou choisissez un autre fondement.',
  problem_originalUrlMissing: 'Donnez l’adresse de l’original : un simple lien en a besoin.',
  problem_excerptMissing: 'Citez le passage, ou choisissez un autre fondement.',
  problem_excerptTooLong: 'Raccourcissez l’extrait : il dépasse ce qu’une citation peut contenir.',
  problem_excerptNotAllowed: 'Retirez l’extrait : ce fondement n’en permet aucun.',
  problem_copyIsPublic:
    'Ce fondement ne permet pas de copie publique : retirez le document, ou choisissez un autre fondement.',
  copyForbidden:
    'Laissez ce document non publié ou changez d’abord le fondement de l’actualité. L’actualité publiée « {headline} » garde le document comme copie d’archive et son fondement ne permet pas de copie publique.',
  problem_proofIsPublic:
    'Une preuve nomme des personnes et n’est destinée qu’à l’équipe : retirez le document, ou joignez un autre fichier.',
  proofForbidden:
    'Laissez ce document non publié. L’actualité « {headline} » le garde comme preuve de son fondement et seule l’équipe peut voir les preuves.',
  bulk: 'Non publié : {headline}. {problems}',
  basis_own_work: 'Œuvre propre',
  basis_licence: 'Sous licence',
  basis_permission: 'Autorisation',
  basis_quotation: 'Citation',
  basis_link_only: 'Lien seul',
  basis_citation: 'Mention : titre et résumé propre, rien de l’original',
  basis_public_domain: 'Domaine public',
  basis_creative_commons: 'Licence Creative Commons',
  demands_own_work:
    'Écrit ou réalisé par les éditeurs de ce site. Rien d’autre n’est exigé. Des extraits de toute longueur et une copie publique sont permis.',
  demands_licence:
    'Exige le nom de la licence et une preuve : un contrat, une lettre ou une adresse. Des extraits de toute longueur et une copie publique sont permis.',
  demands_permission:
    'Exige une preuve de l’autorisation : qui l’a donnée, quand et pour quoi, en mots ou en fichier. Des extraits de toute longueur et une copie publique sont permis.',
  demands_quotation: 'Exige le passage cité, dans la limite de longueur. Pas de copie publique.',
  demands_link_only: 'Exige l’adresse de l’original. Ni extrait ni copie publique.',
  demands_citation:
    'Rien d’autre n’est exigé. Montre le titre et un résumé dans vos propres mots ; ni extrait ni copie publique.',
  demands_public_domain:
    'Exige la raison pour laquelle l’œuvre est libre : année de décès de l’auteur, loi, renonciation. Des extraits de toute longueur et une copie publique sont permis.',
  demands_creative_commons:
    'Exige la licence avec sa version, par exemple « CC BY 4.0 », qui est montrée avec l’actualité. Des extraits de toute longueur et une copie publique sont permis.',
  guide: 'Avant la publication',
  chooseBasis: 'Choisissez un fondement ci-dessous. Ce qu’il exige est alors dit ici.',
  ready: 'Il ne manque rien : cette actualité peut être publiée.',
  missing: 'Reste à faire, aussi pour une publication planifiée :',
  length:
    'L’extrait compte {words} mots et {characters} caractères chinois ou japonais. Une citation peut compter {mostWords} mots ou {mostCharacters} caractères, et une part de chacun si elle contient les deux.',
}
