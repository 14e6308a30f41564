import type { RightsTexts } from './rights-english'

/** What the panel says about the rights of news in Spanish. */
export const rightsSpanish: RightsTexts = {
  ledger: 'Registro de derechos',
  ledgerAll: 'Todas',
  noBasis: 'Aún sin fundamento',
  originalsGone: 'Originales desaparecidos',
  field_publication: 'Medio',
  field_authors: 'Autores',
  field_published: 'Fecha de aparición',
  field_basis: 'Fundamento',
  field_proof: 'Prueba',
  field_proofFile: 'Prueba como archivo',
  field_licenceName: 'Nombre de la licencia',
  field_originalUrl: 'Dirección del original',
  field_excerpt: 'Extracto',
  field_archivedCopy: 'Copia archivada',
  problem_sourceMissing: 'Nombre el medio en que apareció, o dé la dirección del original.',
  problem_authorMissing: 'Nombre a los autores, o marque que la fuente no nombra a ninguno.',
  problem_dateMissing: 'Dé la fecha en que apareció, hasta donde se sepa: basta un año.',
  problem_basisMissing: 'Elija el fundamento por el que se muestra.',
  problem_proofMissing:
    'Diga dónde puede comprobarse este fundamento, o añada la prueba como archivo.',
  problem_licenceNameMissing: 'Nombre la licencia.',
  problem_licenceNotCreativeCommons:
    'Indique una licencia Creative Commons, por ejemplo «CC BY 4.0», o elija otro fundamento.',
  problem_originalUrlMissing: 'Dé la dirección del original: un simple enlace necesita una.',
  problem_excerptMissing: 'Cite el pasaje, o elija otro fundamento.',
  problem_excerptTooLong: 'Acorte el extracto: es más largo de lo que puede ser una cita.',
  problem_excerptNotAllowed: 'Quite el extracto: este fundamento no permite ninguno.',
  problem_copyIsPublic:
    'Este fundamento no permite una copia pública: retire el documento, o elija otro fundamento.',
  copyForbidden:
    'Deje este documento sin publicar o cambie antes el fundamento de la noticia. La noticia publicada «{headline}» guarda el documento como copia archivada y su fundamento no permite una copia pública.',
  problem_proofIsPublic:
    'Una prueba nombra a personas y es solo para el equipo: retire el documento, o adjunte otro archivo.',
  proofForbidden:
    'Deje este documento sin publicar. La noticia «{headline}» lo guarda como prueba de su fundamento y solo el equipo puede ver las pruebas.',
  bulk: 'No publicado: {headline}. {problems}',
  basis_own_work: 'Obra propia',
  basis_licence: 'Licencia',
  basis_permission: 'Permiso',
  basis_quotation: 'Cita',
  basis_link_only: 'Solo enlace',
  basis_citation: 'Mención: titular y resumen propio, nada del original',
  basis_public_domain: 'Dominio público',
  basis_creative_commons: 'Licencia Creative Commons',
  demands_own_work:
    'Escrito o hecho por quienes publican este sitio. No necesita nada más. Se permiten extractos de cualquier longitud y una copia pública.',
  demands_licence:
    'Necesita el nombre de la licencia y una prueba: un contrato, una carta o una dirección. Se permiten extractos de cualquier longitud y una copia pública.',
  demands_permission:
    'Necesita una prueba del permiso: quién lo dio, cuándo y para qué, en palabras o como archivo. Se permiten extractos de cualquier longitud y una copia pública.',
  demands_quotation: 'Necesita el pasaje citado, sin pasar del límite. Sin copia pública.',
  demands_link_only: 'Necesita la dirección del original. Ni extracto ni copia pública.',
  demands_citation:
    'No necesita nada más. Muestra el titular y un resumen en sus propias palabras; ni extracto ni copia pública.',
  demands_public_domain:
    'Necesita la razón por la que la obra es libre: el año de la muerte del autor, una ley, una renuncia. Se permiten extractos de cualquier longitud y una copia pública.',
  demands_creative_commons:
    'Necesita la licencia con su versión, por ejemplo «CC BY 4.0», que se muestra con la noticia. Se permiten extractos de cualquier longitud y una copia pública.',
  guide: 'Antes de publicarla',
  chooseBasis: 'Elija abajo un fundamento. Aquí se dirá lo que exige.',
  ready: 'No falta nada: esta noticia puede publicarse.',
  missing: 'Falta por hacer, también para una publicación programada:',
  length:
    'El extracto tiene {words} palabras y {characters} caracteres chinos o japoneses. Una cita puede tener {mostWords} palabras o {mostCharacters} caracteres, y una parte de cada cosa si contiene ambas.',
}
