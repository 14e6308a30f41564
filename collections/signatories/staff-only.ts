import { onlyRoles } from '@/cms/access/field'

/** What was signed is for those who handle signatures; everybody else reads the public face. */
export const staffOnly = {
  create: onlyRoles('admin', 'moderator'),
  read: onlyRoles('admin', 'moderator', 'editor'),
  update: onlyRoles('admin', 'moderator'),
}

/** What a signer told us in confidence is for those who have to answer for it. */
export const inConfidence = {
  create: onlyRoles('admin', 'moderator'),
  read: onlyRoles('admin', 'moderator'),
  update: onlyRoles('admin', 'moderator'),
}
