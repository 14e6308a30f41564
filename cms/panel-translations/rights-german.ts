import type { RightsTexts } from './rights-english'

/** What the panel says about the rights of news in German. */
export const rightsGerman: RightsTexts = {
  ledger: 'Rechteverzeichnis',
  ledgerAll: 'Alle',
  noBasis: 'Noch ohne Grundlage',
  originalsGone: 'Originale, die nicht mehr da sind',
  field_publication: 'Veröffentlichung',
  field_authors: 'Autorinnen und Autoren',
  field_published: 'Erschienen',
  field_basis: 'Grundlage',
  field_proof: 'Nachweis',
  field_proofFile: 'Nachweis als Datei',
  field_licenceName: 'Name der Lizenz',
  field_originalUrl: 'Adresse des Originals',
  field_excerpt: 'Auszug',
  field_archivedCopy: 'Archivkopie',
  problem_sourceMissing:
    'Nennen Sie, wo es erschienen ist, oder geben Sie die Adresse des Originals an.',
  problem_authorMissing:
    'Nennen Sie, wer es geschrieben hat, oder kreuzen Sie an, dass die Quelle niemanden nennt.',
  problem_dateMissing:
    'Geben Sie an, wann es erschienen ist, so genau es bekannt ist: Ein Jahr genügt.',
  problem_basisMissing: 'Wählen Sie, auf welcher Grundlage es gezeigt wird.',
  problem_proofMissing:
    'Geben Sie an, wo sich diese Grundlage nachprüfen lässt, oder fügen Sie den Nachweis als Datei bei.',
  problem_licenceNameMissing: 'Nennen Sie die Lizenz.',
  problem_licenceNotCreativeCommons:
    'Geben Sie eine Creative-Commons-Lizenz an, etwa „CC BY 4.0“, oder wählen Sie eine andere Grundlage.',
  problem_originalUrlMissing:
    'Geben Sie die Adresse des Originals an: Ein bloßer Verweis braucht eine.',
  problem_excerptMissing: 'Zitieren Sie die Stelle, oder wählen Sie eine andere Grundlage.',
  problem_excerptTooLong: 'Kürzen Sie den Auszug: Er ist länger, als ein Zitat sein darf.',
  problem_excerptNotAllowed: 'Entfernen Sie den Auszug: Diese Grundlage erlaubt keinen.',
  problem_copyIsPublic:
    'Diese Grundlage erlaubt keine öffentliche Kopie: Ziehen Sie das Dokument zurück, oder wählen Sie eine andere Grundlage.',
  copyForbidden:
    'Lassen Sie dieses Dokument unveröffentlicht oder ändern Sie zuerst die Grundlage der Meldung. Die veröffentlichte Meldung „{headline}“ führt das Dokument als Archivkopie und ihre Grundlage erlaubt keine öffentliche Kopie.',
  problem_proofIsPublic:
    'Ein Nachweis nennt Menschen und ist nur für die Redaktion da: Ziehen Sie das Dokument zurück, oder fügen Sie eine andere Datei bei.',
  proofForbidden:
    'Lassen Sie dieses Dokument unveröffentlicht. Die Meldung „{headline}“ führt es als Nachweis ihrer Grundlage und Nachweise darf nur die Redaktion sehen.',
  bulk: 'Nicht veröffentlicht: {headline}. {problems}',
  basis_own_work: 'Eigenes Werk',
  basis_licence: 'Lizenz',
  basis_permission: 'Erlaubnis',
  basis_quotation: 'Zitat',
  basis_link_only: 'Nur Verweis',
  basis_citation: 'Nennung: Überschrift und eigene Zusammenfassung, nichts vom Original',
  basis_public_domain: 'Gemeinfrei',
  basis_creative_commons: 'Creative Commons (CC)',
  demands_own_work:
    'Von denen geschrieben oder gemacht, die diese Website herausgeben. Braucht sonst nichts. Auszüge jeder Länge und eine öffentliche Kopie sind erlaubt.',
  demands_licence:
    'Braucht den Namen der Lizenz und einen Nachweis: einen Vertrag, einen Brief oder eine Adresse. Auszüge jeder Länge und eine öffentliche Kopie sind erlaubt.',
  demands_permission:
    'Braucht einen Nachweis der Erlaubnis: wer sie wann wofür gegeben hat, in Worten oder als Datei. Auszüge jeder Länge und eine öffentliche Kopie sind erlaubt.',
  demands_quotation:
    'Braucht die zitierte Stelle, nicht länger als erlaubt. Keine öffentliche Kopie.',
  demands_link_only: 'Braucht die Adresse des Originals. Kein Auszug, keine öffentliche Kopie.',
  demands_citation:
    'Braucht sonst nichts. Zeigt die Überschrift und eine Zusammenfassung in eigenen Worten; kein Auszug, keine öffentliche Kopie.',
  demands_public_domain:
    'Braucht einen Grund, warum das Werk frei ist: das Todesjahr der Urheber, ein Gesetz, eine Freigabe. Auszüge jeder Länge und eine öffentliche Kopie sind erlaubt.',
  demands_creative_commons:
    'Braucht die Lizenz mit ihrer Fassung, etwa „CC BY 4.0“; sie wird mit der Meldung gezeigt. Auszüge jeder Länge und eine öffentliche Kopie sind erlaubt.',
  guide: 'Vor der Veröffentlichung',
  chooseBasis: 'Wählen Sie unten eine Grundlage. Hier steht dann, was sie verlangt.',
  ready: 'Es fehlt nichts: Diese Meldung kann veröffentlicht werden.',
  missing: 'Noch zu tun, auch für eine geplante Veröffentlichung:',
  length:
    'Der Auszug hat {words} Wörter und {characters} chinesische oder japanische Zeichen. Ein Zitat darf {mostWords} Wörter oder {mostCharacters} Zeichen haben, und von beidem einen Teil, wenn es beides enthält.',
}
