/** What the panel says about organisations, by its languages. `{…}` are places for what is told. */
export const organizationsTexts = {
  ar: {
    circle: 'ستكون «{name}» عضواً في نفسها عبر منظمات أخرى. احذف العضوية التي تُغلق الدائرة.',
    rnaShape: 'رقم RNA هو الحرف W تليه تسع خانات، مثل W751234567. صحّح الرقم أو اختر «سجل آخر».',
    sirenShape: 'رقم SIREN مكوّن من تسعة أرقام. صحّح الرقم أو اختر «سجل آخر».',
    sirenCheckDigit:
      'رقم التحقق في SIREN لا يطابق بقية الأرقام. قارنه بالوثيقة: لا بد من خطأ في الكتابة.',
  },
  de: {
    circle:
      '„{name}“ wäre über andere Mitglied von sich selbst. Entfernen Sie die Mitgliedschaft, die den Kreis schließt.',
    rnaShape:
      'Eine RNA-Nummer ist ein W mit neun Zeichen, etwa W751234567. Berichtigen Sie sie oder wählen Sie ein anderes Register.',
    sirenShape:
      'Eine SIREN-Nummer hat neun Ziffern. Berichtigen Sie sie oder wählen Sie ein anderes Register.',
    sirenCheckDigit:
      'Die Prüfziffer dieser SIREN-Nummer stimmt nicht. Vergleichen Sie sie mit dem Dokument: Eine Ziffer ist falsch.',
  },
  en: {
    circle:
      '“{name}” would be a member of itself by way of others. Remove the membership that closes the circle.',
    rnaShape:
      'An RNA number is a W and nine characters, such as W751234567. Correct it, or choose another register.',
    sirenShape: 'A SIREN number has nine digits. Correct it, or choose another register.',
    sirenCheckDigit:
      'The check digit of this SIREN number does not fit. Compare it with the document: a digit is wrong.',
  },
  es: {
    circle:
      '«{name}» sería miembro de sí misma a través de otras. Quite la afiliación que cierra el círculo.',
    rnaShape:
      'Un número RNA es una W y nueve caracteres, como W751234567. Corríjalo o elija otro registro.',
    sirenShape: 'Un número SIREN tiene nueve cifras. Corríjalo o elija otro registro.',
    sirenCheckDigit:
      'La cifra de control de este número SIREN no coincide. Compárelo con el documento: hay una cifra equivocada.',
  },
  fr: {
    circle:
      '« {name} » serait membre d’elle-même par l’intermédiaire d’autres. Retirez l’adhésion qui ferme le cercle.',
    rnaShape:
      'Un numéro RNA est un W suivi de neuf caractères, comme W751234567. Corrigez-le ou choisissez un autre registre.',
    sirenShape: 'Un numéro SIREN a neuf chiffres. Corrigez-le ou choisissez un autre registre.',
    sirenCheckDigit:
      'La clé de contrôle de ce numéro SIREN ne correspond pas. Comparez-le au document : un chiffre est faux.',
  },
  zh: {
    circle: '“{name}”会经由其他组织成为自己的成员。请移除造成循环的那一项成员关系。',
    rnaShape: 'RNA 编号是 W 加九个字符，例如 W751234567。请更正，或选择其他登记册。',
    sirenShape: 'SIREN 编号为九位数字。请更正，或选择其他登记册。',
    sirenCheckDigit: '该 SIREN 编号的校验位不符。请与文件核对：有一位数字错了。',
  },
  'zh-TW': {
    circle: '「{name}」會經由其他組織成為自己的成員。請移除造成循環的那一項成員關係。',
    rnaShape: 'RNA 編號是 W 加九個字元，例如 W751234567。請更正，或選擇其他登記冊。',
    sirenShape: 'SIREN 編號為九位數字。請更正，或選擇其他登記冊。',
    sirenCheckDigit: '該 SIREN 編號的檢查碼不符。請與文件核對：有一位數字錯了。',
  },
}
