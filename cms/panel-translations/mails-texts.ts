/** What the panel says about mails, by its languages. */
export const mailsTexts = {
  ar: {
    toFiles:
      'لم يُضبط خادم بريد (SMTP_URL): توضع الرسائل في ملفات داخل المجلد mail في مجلد البيانات، ولا تصل إلى أحد.',
  },
  de: {
    toFiles:
      'Es ist kein Mailserver eingerichtet (SMTP_URL): Mails werden als Dateien im Ordner „mail“ des Datenordners abgelegt und erreichen niemanden.',
  },
  en: {
    toFiles:
      'No mail server is set up (SMTP_URL): mails are put into files in the folder “mail” of the data folder and reach nobody.',
  },
  es: {
    toFiles:
      'No hay servidor de correo configurado (SMTP_URL): los correos se guardan como archivos en la carpeta «mail» de la carpeta de datos y no llegan a nadie.',
  },
  fr: {
    toFiles:
      'Aucun serveur de messagerie n’est configuré (SMTP_URL) : les messages sont déposés dans des fichiers du dossier « mail » du dossier de données et n’atteignent personne.',
  },
  zh: {
    toFiles:
      '尚未设置邮件服务器（SMTP_URL）：邮件以文件形式存放在数据文件夹的“mail”文件夹中，不会寄给任何人。',
  },
  'zh-TW': {
    toFiles:
      '尚未設定郵件伺服器（SMTP_URL）：郵件以檔案形式存放在資料夾的「mail」資料夾中，不會寄給任何人。',
  },
}
