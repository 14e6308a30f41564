import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_demands\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_demands_order_idx\` ON \`campaigns_demands\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_demands_parent_id_idx\` ON \`campaigns_demands\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_targets_order_idx\` ON \`campaigns_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_targets_parent_id_idx\` ON \`campaigns_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_who_may_sign\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_who_may_sign_order_idx\` ON \`campaigns_who_may_sign\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_who_may_sign_parent_idx\` ON \`campaigns_who_may_sign\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`appeal\` text,
  	\`publish_persons\` text DEFAULT 'after-moderation',
  	\`consent_note\` text,
  	\`takes_messages\` integer DEFAULT true,
  	\`retention_months\` numeric DEFAULT 6,
  	\`paper_signatures\` numeric DEFAULT 0,
  	\`solidarity_email\` text,
  	\`solidarity_list_url\` text,
  	\`solidarity_note\` text,
  	\`stage\` text DEFAULT 'upcoming',
  	\`opened\` text,
  	\`opened_sort\` text,
  	\`closed\` text,
  	\`closed_sort\` text,
  	\`image_id\` text(36),
  	\`translation_priority\` text DEFAULT 'normal',
  	\`translation_due\` text,
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`search_key\` text,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`first_published_at\` text,
  	\`content_changed_at\` text,
  	\`content_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_stage_idx\` ON \`campaigns\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_opened_sort_idx\` ON \`campaigns\` (\`opened_sort\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_closed_sort_idx\` ON \`campaigns\` (\`closed_sort\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_image_idx\` ON \`campaigns\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_original_locale_idx\` ON \`campaigns\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_search_key_idx\` ON \`campaigns\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_first_published_at_idx\` ON \`campaigns\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_content_changed_at_idx\` ON \`campaigns\` (\`content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_texts_order_parent\` ON \`campaigns_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_texts_text_idx\` ON \`campaigns_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_organizations_id_idx\` ON \`campaigns_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_demands\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_demands_order_idx\` ON \`_campaigns_v_version_demands\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_demands_parent_id_idx\` ON \`_campaigns_v_version_demands\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_targets_order_idx\` ON \`_campaigns_v_version_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_targets_parent_id_idx\` ON \`_campaigns_v_version_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_who_may_sign\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_who_may_sign_order_idx\` ON \`_campaigns_v_version_who_may_sign\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_who_may_sign_parent_idx\` ON \`_campaigns_v_version_who_may_sign\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_appeal\` text,
  	\`version_publish_persons\` text DEFAULT 'after-moderation',
  	\`version_consent_note\` text,
  	\`version_takes_messages\` integer DEFAULT true,
  	\`version_retention_months\` numeric DEFAULT 6,
  	\`version_paper_signatures\` numeric DEFAULT 0,
  	\`version_solidarity_email\` text,
  	\`version_solidarity_list_url\` text,
  	\`version_solidarity_note\` text,
  	\`version_stage\` text DEFAULT 'upcoming',
  	\`version_opened\` text,
  	\`version_opened_sort\` text,
  	\`version_closed\` text,
  	\`version_closed_sort\` text,
  	\`version_image_id\` text(36),
  	\`version_translation_priority\` text DEFAULT 'normal',
  	\`version_translation_due\` text,
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_search_key\` text,
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_first_published_at\` text,
  	\`version_content_changed_at\` text,
  	\`version_content_digest\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_stage_idx\` ON \`_campaigns_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_opened_sort_idx\` ON \`_campaigns_v\` (\`version_opened_sort\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_closed_sort_idx\` ON \`_campaigns_v\` (\`version_closed_sort\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_image_idx\` ON \`_campaigns_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_original_locale_idx\` ON \`_campaigns_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_search_key_idx\` ON \`_campaigns_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_first_published_at_idx\` ON \`_campaigns_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_content_changed_at_idx\` ON \`_campaigns_v\` (\`version_content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_autosave_idx\` ON \`_campaigns_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_texts_order_parent\` ON \`_campaigns_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_organizations_id_idx\` ON \`_campaigns_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`signatories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`number\` numeric,
  	\`kind\` text DEFAULT 'organization' NOT NULL,
  	\`organization_id\` text(36),
  	\`name\` text NOT NULL,
  	\`native_name\` text,
  	\`native_language\` text,
  	\`abbreviation\` text,
  	\`country\` text,
  	\`country_label\` text,
  	\`city\` text,
  	\`website\` text,
  	\`pseudonym\` text,
  	\`search_key\` text,
  	\`shown_name\` text,
  	\`shown_abbreviation\` text,
  	\`shown_native_name\` text,
  	\`shown_native_language\` text,
  	\`shown_country\` text,
  	\`shown_country_label\` text,
  	\`shown_city\` text,
  	\`shown_organization_id\` text(36),
  	\`shown_proved_by\` text,
  	\`shown_proved_domain\` text,
  	\`shown_search_key\` text,
  	\`confidential_email\` text,
  	\`confidential_officer_name\` text,
  	\`confidential_officer_role\` text,
  	\`confidential_note\` text,
  	\`confidential_mandate\` text,
  	\`proof_method\` text DEFAULT 'none',
  	\`proof_on\` text,
  	\`proof_domain\` text,
  	\`proof_by_id\` text(36),
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`visibility\` text DEFAULT 'public' NOT NULL,
  	\`source\` text DEFAULT 'import' NOT NULL,
  	\`reason\` text,
  	\`duplicate_of_id\` text(36),
  	\`import_id\` text(36),
  	\`signed_on\` text,
  	\`confirmed_on\` text,
  	\`published_on\` text,
  	\`withdrawn_on\` text,
  	\`erased_on\` text,
  	\`email_key\` text,
  	\`mail_locale\` text,
  	\`consented_on\` text,
  	\`consent_text\` text,
  	\`token_hash\` text,
  	\`token_expires\` text,
  	\`manage_hash\` text,
  	\`mail_due\` text,
  	\`mail_tries\` numeric,
  	\`mail_next\` text,
  	\`moderate\` integer,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`to_publish\` integer,
  	\`ledger_due\` integer,
  	\`original_locale\` text DEFAULT 'en' NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`shown_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proof_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`duplicate_of_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`signatories_campaign_idx\` ON \`signatories\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`signatories_organization_idx\` ON \`signatories\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`signatories_country_idx\` ON \`signatories\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`signatories_search_key_idx\` ON \`signatories\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`signatories_shown_shown_name_idx\` ON \`signatories\` (\`shown_name\`);`)
  await db.run(sql`CREATE INDEX \`signatories_shown_shown_country_idx\` ON \`signatories\` (\`shown_country\`);`)
  await db.run(sql`CREATE INDEX \`signatories_shown_shown_organization_idx\` ON \`signatories\` (\`shown_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`signatories_shown_shown_search_key_idx\` ON \`signatories\` (\`shown_search_key\`);`)
  await db.run(sql`CREATE INDEX \`signatories_proof_proof_by_idx\` ON \`signatories\` (\`proof_by_id\`);`)
  await db.run(sql`CREATE INDEX \`signatories_state_idx\` ON \`signatories\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`signatories_duplicate_of_idx\` ON \`signatories\` (\`duplicate_of_id\`);`)
  await db.run(sql`CREATE INDEX \`signatories_import_idx\` ON \`signatories\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`signatories_published_on_idx\` ON \`signatories\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`signatories_email_key_idx\` ON \`signatories\` (\`email_key\`);`)
  await db.run(sql`CREATE INDEX \`signatories_token_hash_idx\` ON \`signatories\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`signatories_token_expires_idx\` ON \`signatories\` (\`token_expires\`);`)
  await db.run(sql`CREATE INDEX \`signatories_manage_hash_idx\` ON \`signatories\` (\`manage_hash\`);`)
  await db.run(sql`CREATE INDEX \`signatories_mail_due_idx\` ON \`signatories\` (\`mail_due\`);`)
  await db.run(sql`CREATE INDEX \`signatories_created_at_idx\` ON \`signatories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`signatories_updated_at_idx\` ON \`signatories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signatories_to_publish_idx\` ON \`signatories\` (\`to_publish\`);`)
  await db.run(sql`CREATE INDEX \`signatories_ledger_due_idx\` ON \`signatories\` (\`ledger_due\`);`)
  await db.run(sql`CREATE INDEX \`signatories_original_locale_idx\` ON \`signatories\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`signatories_deleted_at_idx\` ON \`signatories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaign_state_deletedAt_number_idx\` ON \`signatories\` (\`campaign_id\`,\`state\`,\`deleted_at\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`campaign_state_deletedAt_publishedOn_idx\` ON \`signatories\` (\`campaign_id\`,\`state\`,\`deleted_at\`,\`published_on\`);`)
  await db.run(sql`CREATE TABLE \`_signatories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_campaign_id\` text(36) NOT NULL,
  	\`version_number\` numeric,
  	\`version_kind\` text DEFAULT 'organization' NOT NULL,
  	\`version_organization_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_native_name\` text,
  	\`version_native_language\` text,
  	\`version_abbreviation\` text,
  	\`version_country\` text,
  	\`version_country_label\` text,
  	\`version_city\` text,
  	\`version_website\` text,
  	\`version_pseudonym\` text,
  	\`version_search_key\` text,
  	\`version_shown_name\` text,
  	\`version_shown_abbreviation\` text,
  	\`version_shown_native_name\` text,
  	\`version_shown_native_language\` text,
  	\`version_shown_country\` text,
  	\`version_shown_country_label\` text,
  	\`version_shown_city\` text,
  	\`version_shown_organization_id\` text(36),
  	\`version_shown_proved_by\` text,
  	\`version_shown_proved_domain\` text,
  	\`version_shown_search_key\` text,
  	\`version_confidential_email\` text,
  	\`version_confidential_officer_name\` text,
  	\`version_confidential_officer_role\` text,
  	\`version_confidential_note\` text,
  	\`version_confidential_mandate\` text,
  	\`version_proof_method\` text DEFAULT 'none',
  	\`version_proof_on\` text,
  	\`version_proof_domain\` text,
  	\`version_proof_by_id\` text(36),
  	\`version_state\` text DEFAULT 'pending' NOT NULL,
  	\`version_visibility\` text DEFAULT 'public' NOT NULL,
  	\`version_source\` text DEFAULT 'import' NOT NULL,
  	\`version_reason\` text,
  	\`version_duplicate_of_id\` text(36),
  	\`version_import_id\` text(36),
  	\`version_signed_on\` text,
  	\`version_confirmed_on\` text,
  	\`version_published_on\` text,
  	\`version_withdrawn_on\` text,
  	\`version_erased_on\` text,
  	\`version_email_key\` text,
  	\`version_mail_locale\` text,
  	\`version_consented_on\` text,
  	\`version_consent_text\` text,
  	\`version_token_hash\` text,
  	\`version_token_expires\` text,
  	\`version_manage_hash\` text,
  	\`version_mail_due\` text,
  	\`version_mail_tries\` numeric,
  	\`version_mail_next\` text,
  	\`version_moderate\` integer,
  	\`version_created_at\` text,
  	\`version_updated_at\` text,
  	\`version_to_publish\` integer,
  	\`version_ledger_due\` integer,
  	\`version_original_locale\` text DEFAULT 'en' NOT NULL,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_shown_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_proof_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_duplicate_of_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_signatories_v_parent_idx\` ON \`_signatories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_campaign_idx\` ON \`_signatories_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_organization_idx\` ON \`_signatories_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_country_idx\` ON \`_signatories_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_search_key_idx\` ON \`_signatories_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_shown_version_shown_name_idx\` ON \`_signatories_v\` (\`version_shown_name\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_shown_version_shown_country_idx\` ON \`_signatories_v\` (\`version_shown_country\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_shown_version_shown_organization_idx\` ON \`_signatories_v\` (\`version_shown_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_shown_version_shown_search_key_idx\` ON \`_signatories_v\` (\`version_shown_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_proof_version_proof_by_idx\` ON \`_signatories_v\` (\`version_proof_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_state_idx\` ON \`_signatories_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_duplicate_of_idx\` ON \`_signatories_v\` (\`version_duplicate_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_import_idx\` ON \`_signatories_v\` (\`version_import_id\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_published_on_idx\` ON \`_signatories_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_email_key_idx\` ON \`_signatories_v\` (\`version_email_key\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_token_hash_idx\` ON \`_signatories_v\` (\`version_token_hash\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_token_expires_idx\` ON \`_signatories_v\` (\`version_token_expires\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_manage_hash_idx\` ON \`_signatories_v\` (\`version_manage_hash\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_mail_due_idx\` ON \`_signatories_v\` (\`version_mail_due\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_created_at_idx\` ON \`_signatories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_updated_at_idx\` ON \`_signatories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_to_publish_idx\` ON \`_signatories_v\` (\`version_to_publish\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_ledger_due_idx\` ON \`_signatories_v\` (\`version_ledger_due\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_original_locale_idx\` ON \`_signatories_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_version_version_deleted_at_idx\` ON \`_signatories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_created_at_idx\` ON \`_signatories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_signatories_v_updated_at_idx\` ON \`_signatories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version_campaign_version_state_version_deletedAt_version_idx\` ON \`_signatories_v\` (\`version_campaign_id\`,\`version_state\`,\`version_deleted_at\`,\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_signatories_v\` (\`version_campaign_id\`,\`version_state\`,\`version_deleted_at\`,\`version_published_on\`);`)
  await db.run(sql`CREATE TABLE \`solidarity_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`sender\` text NOT NULL,
  	\`organization\` text,
  	\`country\` text,
  	\`country_label\` text,
  	\`text\` text NOT NULL,
  	\`email\` text,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`received_on\` text,
  	\`signatory_id\` text(36),
  	\`email_key\` text,
  	\`mail_locale\` text,
  	\`consented_on\` text,
  	\`consent_text\` text,
  	\`token_hash\` text,
  	\`token_expires\` text,
  	\`manage_hash\` text,
  	\`mail_due\` text,
  	\`mail_tries\` numeric,
  	\`mail_next\` text,
  	\`moderate\` integer,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`original_locale\` text DEFAULT 'en' NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`signatory_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`solidarity_messages_campaign_idx\` ON \`solidarity_messages\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_country_idx\` ON \`solidarity_messages\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_state_idx\` ON \`solidarity_messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_received_on_idx\` ON \`solidarity_messages\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_signatory_idx\` ON \`solidarity_messages\` (\`signatory_id\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_email_key_idx\` ON \`solidarity_messages\` (\`email_key\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_token_hash_idx\` ON \`solidarity_messages\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_token_expires_idx\` ON \`solidarity_messages\` (\`token_expires\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_manage_hash_idx\` ON \`solidarity_messages\` (\`manage_hash\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_mail_due_idx\` ON \`solidarity_messages\` (\`mail_due\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_created_at_idx\` ON \`solidarity_messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_updated_at_idx\` ON \`solidarity_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_original_locale_idx\` ON \`solidarity_messages\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`solidarity_messages_deleted_at_idx\` ON \`solidarity_messages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_solidarity_messages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_campaign_id\` text(36) NOT NULL,
  	\`version_sender\` text NOT NULL,
  	\`version_organization\` text,
  	\`version_country\` text,
  	\`version_country_label\` text,
  	\`version_text\` text NOT NULL,
  	\`version_email\` text,
  	\`version_state\` text DEFAULT 'pending' NOT NULL,
  	\`version_received_on\` text,
  	\`version_signatory_id\` text(36),
  	\`version_email_key\` text,
  	\`version_mail_locale\` text,
  	\`version_consented_on\` text,
  	\`version_consent_text\` text,
  	\`version_token_hash\` text,
  	\`version_token_expires\` text,
  	\`version_manage_hash\` text,
  	\`version_mail_due\` text,
  	\`version_mail_tries\` numeric,
  	\`version_mail_next\` text,
  	\`version_moderate\` integer,
  	\`version_created_at\` text,
  	\`version_updated_at\` text,
  	\`version_original_locale\` text DEFAULT 'en' NOT NULL,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`solidarity_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_signatory_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_parent_idx\` ON \`_solidarity_messages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_campaign_idx\` ON \`_solidarity_messages_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_country_idx\` ON \`_solidarity_messages_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_state_idx\` ON \`_solidarity_messages_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_received_on_idx\` ON \`_solidarity_messages_v\` (\`version_received_on\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_signatory_idx\` ON \`_solidarity_messages_v\` (\`version_signatory_id\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_email_key_idx\` ON \`_solidarity_messages_v\` (\`version_email_key\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_token_hash_idx\` ON \`_solidarity_messages_v\` (\`version_token_hash\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_token_expires_idx\` ON \`_solidarity_messages_v\` (\`version_token_expires\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_manage_hash_idx\` ON \`_solidarity_messages_v\` (\`version_manage_hash\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_mail_due_idx\` ON \`_solidarity_messages_v\` (\`version_mail_due\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_created_at_idx\` ON \`_solidarity_messages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_updated_at_idx\` ON \`_solidarity_messages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_original_locale_idx\` ON \`_solidarity_messages_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_version_version_deleted_at_idx\` ON \`_solidarity_messages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_created_at_idx\` ON \`_solidarity_messages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_solidarity_messages_v_updated_at_idx\` ON \`_solidarity_messages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`signatory_id\` text(36),
  	\`message_id\` text(36),
  	\`campaign_id\` text(36),
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`batch\` text,
  	\`undone\` integer,
  	\`before\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`signatory_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`message_id\`) REFERENCES \`solidarity_messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_signatory_idx\` ON \`decisions\` (\`signatory_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_message_idx\` ON \`decisions\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_campaign_idx\` ON \`decisions\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_by_idx\` ON \`decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_batch_idx\` ON \`decisions\` (\`batch\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`campaign_id\` text(36),
  	\`source\` text,
  	\`state\` text DEFAULT 'applying' NOT NULL,
  	\`fingerprint\` text,
  	\`rows\` text,
  	\`counts\` text,
  	\`applied_on\` text,
  	\`undone_on\` text,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_campaign_idx\` ON \`imports\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_fingerprint_idx\` ON \`imports\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`imports_by_idx\` ON \`imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_focus_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_focus_points_order_idx\` ON \`organizations_focus_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_focus_points_parent_id_idx\` ON \`organizations_focus_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text DEFAULT 'other',
  	\`register\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_identifiers_order_idx\` ON \`organizations_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_identifiers_parent_id_idx\` ON \`organizations_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_websites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_websites_order_idx\` ON \`organizations_websites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_websites_parent_id_idx\` ON \`organizations_websites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`native_name\` text,
  	\`native_language\` text,
  	\`abbreviation\` text,
  	\`country\` text,
  	\`country_label\` text,
  	\`kind\` text DEFAULT 'other',
  	\`mission\` text,
  	\`headquarters_city\` text,
  	\`headquarters_address\` text,
  	\`registration_basis\` text,
  	\`registration_authority\` text,
  	\`registration_date\` text,
  	\`registration_date_sort\` text,
  	\`registration_number\` text,
  	\`public_email\` text,
  	\`founded\` text,
  	\`founded_sort\` text,
  	\`dissolved\` text,
  	\`dissolved_sort\` text,
  	\`logo_id\` text(36),
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`search_key\` text,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`first_published_at\` text,
  	\`content_changed_at\` text,
  	\`content_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_abbreviation_idx\` ON \`organizations\` (\`abbreviation\`);`)
  await db.run(sql`CREATE INDEX \`organizations_country_idx\` ON \`organizations\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`organizations_kind_idx\` ON \`organizations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organizations_registration_registration_date_sort_idx\` ON \`organizations\` (\`registration_date_sort\`);`)
  await db.run(sql`CREATE INDEX \`organizations_founded_sort_idx\` ON \`organizations\` (\`founded_sort\`);`)
  await db.run(sql`CREATE INDEX \`organizations_dissolved_sort_idx\` ON \`organizations\` (\`dissolved_sort\`);`)
  await db.run(sql`CREATE INDEX \`organizations_logo_idx\` ON \`organizations\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_original_locale_idx\` ON \`organizations\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`organizations_search_key_idx\` ON \`organizations\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`organizations_first_published_at_idx\` ON \`organizations\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_content_changed_at_idx\` ON \`organizations\` (\`content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_deleted_at_idx\` ON \`organizations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organizations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_texts_order_parent\` ON \`organizations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_texts_text_idx\` ON \`organizations_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`organizations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_rels_order_idx\` ON \`organizations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_parent_idx\` ON \`organizations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_path_idx\` ON \`organizations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_organizations_id_idx\` ON \`organizations_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_focus_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_focus_points_order_idx\` ON \`_organizations_v_version_focus_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_focus_points_parent_id_idx\` ON \`_organizations_v_version_focus_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text DEFAULT 'other',
  	\`register\` text,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_identifiers_order_idx\` ON \`_organizations_v_version_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_identifiers_parent_id_idx\` ON \`_organizations_v_version_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_websites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_websites_order_idx\` ON \`_organizations_v_version_websites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_websites_parent_id_idx\` ON \`_organizations_v_version_websites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_native_name\` text,
  	\`version_native_language\` text,
  	\`version_abbreviation\` text,
  	\`version_country\` text,
  	\`version_country_label\` text,
  	\`version_kind\` text DEFAULT 'other',
  	\`version_mission\` text,
  	\`version_headquarters_city\` text,
  	\`version_headquarters_address\` text,
  	\`version_registration_basis\` text,
  	\`version_registration_authority\` text,
  	\`version_registration_date\` text,
  	\`version_registration_date_sort\` text,
  	\`version_registration_number\` text,
  	\`version_public_email\` text,
  	\`version_founded\` text,
  	\`version_founded_sort\` text,
  	\`version_dissolved\` text,
  	\`version_dissolved_sort\` text,
  	\`version_logo_id\` text(36),
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_search_key\` text,
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_first_published_at\` text,
  	\`version_content_changed_at\` text,
  	\`version_content_digest\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_abbreviation_idx\` ON \`_organizations_v\` (\`version_abbreviation\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_country_idx\` ON \`_organizations_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_kind_idx\` ON \`_organizations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_registration_version_registrati_idx\` ON \`_organizations_v\` (\`version_registration_date_sort\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_founded_sort_idx\` ON \`_organizations_v\` (\`version_founded_sort\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_dissolved_sort_idx\` ON \`_organizations_v\` (\`version_dissolved_sort\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_logo_idx\` ON \`_organizations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_slug_idx\` ON \`_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_original_locale_idx\` ON \`_organizations_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_search_key_idx\` ON \`_organizations_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_first_published_at_idx\` ON \`_organizations_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_content_changed_at_idx\` ON \`_organizations_v\` (\`version_content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_deleted_at_idx\` ON \`_organizations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_autosave_idx\` ON \`_organizations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_texts_order_parent\` ON \`_organizations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_order_idx\` ON \`_organizations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_parent_idx\` ON \`_organizations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_path_idx\` ON \`_organizations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_organizations_id_idx\` ON \`_organizations_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`news_items_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_items_authors_order_idx\` ON \`news_items_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_items_authors_parent_id_idx\` ON \`news_items_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_items_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_items_countries_order_idx\` ON \`news_items_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_items_countries_parent_idx\` ON \`news_items_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_countries_value_idx\` ON \`news_items_countries\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`news_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`summary\` text,
  	\`author_not_named\` integer DEFAULT false,
  	\`publication\` text,
  	\`edition\` text,
  	\`page\` text,
  	\`source_language\` text,
  	\`original_url\` text,
  	\`archived_copy_id\` text(36),
  	\`rights_basis\` text,
  	\`rights_licence_name\` text,
  	\`rights_proof\` text,
  	\`rights_proof_file_id\` text(36),
  	\`rights_notice\` text,
  	\`rights_excerpt\` text,
  	\`kind\` text DEFAULT 'press-report',
  	\`published\` text,
  	\`published_sort\` text,
  	\`image_id\` text(36),
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`search_key\` text,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`first_published_at\` text,
  	\`content_changed_at\` text,
  	\`content_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`archived_copy_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rights_proof_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_items_publication_idx\` ON \`news_items\` (\`publication\`);`)
  await db.run(sql`CREATE INDEX \`news_items_archived_copy_idx\` ON \`news_items\` (\`archived_copy_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_rights_rights_proof_file_idx\` ON \`news_items\` (\`rights_proof_file_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_kind_idx\` ON \`news_items\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`news_items_published_sort_idx\` ON \`news_items\` (\`published_sort\`);`)
  await db.run(sql`CREATE INDEX \`news_items_image_idx\` ON \`news_items\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_items_slug_idx\` ON \`news_items\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_items_original_locale_idx\` ON \`news_items\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`news_items_search_key_idx\` ON \`news_items\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`news_items_first_published_at_idx\` ON \`news_items\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_items_content_changed_at_idx\` ON \`news_items\` (\`content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`news_items_updated_at_idx\` ON \`news_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_items_created_at_idx\` ON \`news_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_items_deleted_at_idx\` ON \`news_items\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news_items__status_idx\` ON \`news_items\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_items_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_items_texts_order_parent\` ON \`news_items_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_texts_text_idx\` ON \`news_items_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`news_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`organizations_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_items_rels_order_idx\` ON \`news_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_items_rels_parent_idx\` ON \`news_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_rels_path_idx\` ON \`news_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_items_rels_campaigns_id_idx\` ON \`news_items_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_rels_organizations_id_idx\` ON \`news_items_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_items_rels_topics_id_idx\` ON \`news_items_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_items_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_authors_order_idx\` ON \`_news_items_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_authors_parent_id_idx\` ON \`_news_items_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_items_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_countries_order_idx\` ON \`_news_items_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_countries_parent_idx\` ON \`_news_items_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_countries_value_idx\` ON \`_news_items_v_version_countries\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_news_items_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_author_not_named\` integer DEFAULT false,
  	\`version_publication\` text,
  	\`version_edition\` text,
  	\`version_page\` text,
  	\`version_source_language\` text,
  	\`version_original_url\` text,
  	\`version_archived_copy_id\` text(36),
  	\`version_rights_basis\` text,
  	\`version_rights_licence_name\` text,
  	\`version_rights_proof\` text,
  	\`version_rights_proof_file_id\` text(36),
  	\`version_rights_notice\` text,
  	\`version_rights_excerpt\` text,
  	\`version_kind\` text DEFAULT 'press-report',
  	\`version_published\` text,
  	\`version_published_sort\` text,
  	\`version_image_id\` text(36),
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_search_key\` text,
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_first_published_at\` text,
  	\`version_content_changed_at\` text,
  	\`version_content_digest\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_archived_copy_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_rights_proof_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_items_v_parent_idx\` ON \`_news_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_publication_idx\` ON \`_news_items_v\` (\`version_publication\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_archived_copy_idx\` ON \`_news_items_v\` (\`version_archived_copy_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_rights_version_rights_proof_file_idx\` ON \`_news_items_v\` (\`version_rights_proof_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_kind_idx\` ON \`_news_items_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_published_sort_idx\` ON \`_news_items_v\` (\`version_published_sort\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_image_idx\` ON \`_news_items_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_slug_idx\` ON \`_news_items_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_original_locale_idx\` ON \`_news_items_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_search_key_idx\` ON \`_news_items_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_first_published_at_idx\` ON \`_news_items_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_content_changed_at_idx\` ON \`_news_items_v\` (\`version_content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_updated_at_idx\` ON \`_news_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_created_at_idx\` ON \`_news_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version_deleted_at_idx\` ON \`_news_items_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_version_version__status_idx\` ON \`_news_items_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_created_at_idx\` ON \`_news_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_updated_at_idx\` ON \`_news_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_latest_idx\` ON \`_news_items_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_autosave_idx\` ON \`_news_items_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_items_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_items_v_texts_order_parent\` ON \`_news_items_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_items_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`organizations_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_items_v_rels_order_idx\` ON \`_news_items_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_rels_parent_idx\` ON \`_news_items_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_rels_path_idx\` ON \`_news_items_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_rels_campaigns_id_idx\` ON \`_news_items_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_rels_organizations_id_idx\` ON \`_news_items_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_items_v_rels_topics_id_idx\` ON \`_news_items_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`description\` text,
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`search_key\` text,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_original_locale_idx\` ON \`topics\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`topics_search_key_idx\` ON \`topics\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_texts_text_idx\` ON \`topics_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_search_key\` text,
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_original_locale_idx\` ON \`_topics_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_search_key_idx\` ON \`_topics_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_autosave_idx\` ON \`_topics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_texts_order_parent\` ON \`_topics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`address\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`http_status\` numeric,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`gone_since\` text,
  	\`next_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_item_idx\` ON \`link_checks\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_next_at_idx\` ON \`link_checks\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`speeches_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`url\` text,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speeches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speeches_sources_order_idx\` ON \`speeches_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`speeches_sources_parent_id_idx\` ON \`speeches_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_sources_file_idx\` ON \`speeches_sources\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`speeches_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`language\` text,
  	\`transcript\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`speeches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speeches_recordings_order_idx\` ON \`speeches_recordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`speeches_recordings_parent_id_idx\` ON \`speeches_recordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_recordings_file_idx\` ON \`speeches_recordings\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`speeches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`speaker\` text,
  	\`occasion\` text,
  	\`place\` text,
  	\`transcript\` text,
  	\`scribe\` text,
  	\`scribe_date\` text,
  	\`scribe_date_sort\` text,
  	\`record_note\` text,
  	\`paragraphs\` text,
  	\`date\` text,
  	\`date_sort\` text,
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`search_key\` text,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`first_published_at\` text,
  	\`content_changed_at\` text,
  	\`content_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`speeches_scribe_date_sort_idx\` ON \`speeches\` (\`scribe_date_sort\`);`)
  await db.run(sql`CREATE INDEX \`speeches_date_sort_idx\` ON \`speeches\` (\`date_sort\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`speeches_slug_idx\` ON \`speeches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`speeches_original_locale_idx\` ON \`speeches\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`speeches_search_key_idx\` ON \`speeches\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`speeches_first_published_at_idx\` ON \`speeches\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`speeches_content_changed_at_idx\` ON \`speeches\` (\`content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`speeches_updated_at_idx\` ON \`speeches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`speeches_created_at_idx\` ON \`speeches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`speeches_deleted_at_idx\` ON \`speeches\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`speeches__status_idx\` ON \`speeches\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`speeches_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speeches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speeches_texts_order_parent\` ON \`speeches_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_texts_text_idx\` ON \`speeches_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`speeches_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`media_id\` text(36),
  	\`organizations_id\` text(36),
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speeches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`speeches_rels_order_idx\` ON \`speeches_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`speeches_rels_parent_idx\` ON \`speeches_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_rels_path_idx\` ON \`speeches_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`speeches_rels_documents_id_idx\` ON \`speeches_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_rels_media_id_idx\` ON \`speeches_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_rels_organizations_id_idx\` ON \`speeches_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`speeches_rels_campaigns_id_idx\` ON \`speeches_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_speeches_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`url\` text,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speeches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_sources_order_idx\` ON \`_speeches_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_sources_parent_id_idx\` ON \`_speeches_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_sources_file_idx\` ON \`_speeches_v_version_sources\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_speeches_v_version_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`language\` text,
  	\`transcript\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_speeches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_recordings_order_idx\` ON \`_speeches_v_version_recordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_recordings_parent_id_idx\` ON \`_speeches_v_version_recordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_recordings_file_idx\` ON \`_speeches_v_version_recordings\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_speeches_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_speaker\` text,
  	\`version_occasion\` text,
  	\`version_place\` text,
  	\`version_transcript\` text,
  	\`version_scribe\` text,
  	\`version_scribe_date\` text,
  	\`version_scribe_date_sort\` text,
  	\`version_record_note\` text,
  	\`version_paragraphs\` text,
  	\`version_date\` text,
  	\`version_date_sort\` text,
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_search_key\` text,
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_first_published_at\` text,
  	\`version_content_changed_at\` text,
  	\`version_content_digest\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`speeches\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_speeches_v_parent_idx\` ON \`_speeches_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_scribe_date_sort_idx\` ON \`_speeches_v\` (\`version_scribe_date_sort\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_date_sort_idx\` ON \`_speeches_v\` (\`version_date_sort\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_slug_idx\` ON \`_speeches_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_original_locale_idx\` ON \`_speeches_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_search_key_idx\` ON \`_speeches_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_first_published_at_idx\` ON \`_speeches_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_content_changed_at_idx\` ON \`_speeches_v\` (\`version_content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_updated_at_idx\` ON \`_speeches_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_created_at_idx\` ON \`_speeches_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version_deleted_at_idx\` ON \`_speeches_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_version_version__status_idx\` ON \`_speeches_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_created_at_idx\` ON \`_speeches_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_updated_at_idx\` ON \`_speeches_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_latest_idx\` ON \`_speeches_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_autosave_idx\` ON \`_speeches_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_speeches_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_speeches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speeches_v_texts_order_parent\` ON \`_speeches_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_speeches_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`media_id\` text(36),
  	\`organizations_id\` text(36),
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_speeches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_order_idx\` ON \`_speeches_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_parent_idx\` ON \`_speeches_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_path_idx\` ON \`_speeches_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_documents_id_idx\` ON \`_speeches_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_media_id_idx\` ON \`_speeches_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_organizations_id_idx\` ON \`_speeches_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_speeches_v_rels_campaigns_id_idx\` ON \`_speeches_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`generate_slug\` integer DEFAULT true,
  	\`slug\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`search_key\` text,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_original_locale_idx\` ON \`pages\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages_search_key_idx\` ON \`pages\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_texts_text_idx\` ON \`pages_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_generate_slug\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_search_key\` text,
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_original_locale_idx\` ON \`_pages_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_search_key_idx\` ON \`_pages_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`caption\` text,
  	\`credit\` text,
  	\`placeholder\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w320_avif_url\` text,
  	\`sizes_w320_avif_width\` numeric,
  	\`sizes_w320_avif_height\` numeric,
  	\`sizes_w320_avif_mime_type\` text,
  	\`sizes_w320_avif_filesize\` numeric,
  	\`sizes_w320_avif_filename\` text,
  	\`sizes_w320_webp_url\` text,
  	\`sizes_w320_webp_width\` numeric,
  	\`sizes_w320_webp_height\` numeric,
  	\`sizes_w320_webp_mime_type\` text,
  	\`sizes_w320_webp_filesize\` numeric,
  	\`sizes_w320_webp_filename\` text,
  	\`sizes_w640_avif_url\` text,
  	\`sizes_w640_avif_width\` numeric,
  	\`sizes_w640_avif_height\` numeric,
  	\`sizes_w640_avif_mime_type\` text,
  	\`sizes_w640_avif_filesize\` numeric,
  	\`sizes_w640_avif_filename\` text,
  	\`sizes_w640_webp_url\` text,
  	\`sizes_w640_webp_width\` numeric,
  	\`sizes_w640_webp_height\` numeric,
  	\`sizes_w640_webp_mime_type\` text,
  	\`sizes_w640_webp_filesize\` numeric,
  	\`sizes_w640_webp_filename\` text,
  	\`sizes_w960_avif_url\` text,
  	\`sizes_w960_avif_width\` numeric,
  	\`sizes_w960_avif_height\` numeric,
  	\`sizes_w960_avif_mime_type\` text,
  	\`sizes_w960_avif_filesize\` numeric,
  	\`sizes_w960_avif_filename\` text,
  	\`sizes_w960_webp_url\` text,
  	\`sizes_w960_webp_width\` numeric,
  	\`sizes_w960_webp_height\` numeric,
  	\`sizes_w960_webp_mime_type\` text,
  	\`sizes_w960_webp_filesize\` numeric,
  	\`sizes_w960_webp_filename\` text,
  	\`sizes_w1600_avif_url\` text,
  	\`sizes_w1600_avif_width\` numeric,
  	\`sizes_w1600_avif_height\` numeric,
  	\`sizes_w1600_avif_mime_type\` text,
  	\`sizes_w1600_avif_filesize\` numeric,
  	\`sizes_w1600_avif_filename\` text,
  	\`sizes_w1600_webp_url\` text,
  	\`sizes_w1600_webp_width\` numeric,
  	\`sizes_w1600_webp_height\` numeric,
  	\`sizes_w1600_webp_mime_type\` text,
  	\`sizes_w1600_webp_filesize\` numeric,
  	\`sizes_w1600_webp_filename\` text,
  	\`sizes_w960_url\` text,
  	\`sizes_w960_width\` numeric,
  	\`sizes_w960_height\` numeric,
  	\`sizes_w960_mime_type\` text,
  	\`sizes_w960_filesize\` numeric,
  	\`sizes_w960_filename\` text,
  	\`sizes_card_avif_url\` text,
  	\`sizes_card_avif_width\` numeric,
  	\`sizes_card_avif_height\` numeric,
  	\`sizes_card_avif_mime_type\` text,
  	\`sizes_card_avif_filesize\` numeric,
  	\`sizes_card_avif_filename\` text,
  	\`sizes_card_webp_url\` text,
  	\`sizes_card_webp_width\` numeric,
  	\`sizes_card_webp_height\` numeric,
  	\`sizes_card_webp_mime_type\` text,
  	\`sizes_card_webp_filesize\` numeric,
  	\`sizes_card_webp_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_share_url\` text,
  	\`sizes_share_width\` numeric,
  	\`sizes_share_height\` numeric,
  	\`sizes_share_mime_type\` text,
  	\`sizes_share_filesize\` numeric,
  	\`sizes_share_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_original_locale_idx\` ON \`media\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_avif_sizes_w320_avif_filename_idx\` ON \`media\` (\`sizes_w320_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w320_webp_sizes_w320_webp_filename_idx\` ON \`media\` (\`sizes_w320_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_avif_sizes_w640_avif_filename_idx\` ON \`media\` (\`sizes_w640_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w640_webp_sizes_w640_webp_filename_idx\` ON \`media\` (\`sizes_w640_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_avif_sizes_w960_avif_filename_idx\` ON \`media\` (\`sizes_w960_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_webp_sizes_w960_webp_filename_idx\` ON \`media\` (\`sizes_w960_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_avif_sizes_w1600_avif_filename_idx\` ON \`media\` (\`sizes_w1600_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_webp_sizes_w1600_webp_filename_idx\` ON \`media\` (\`sizes_w1600_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w960_sizes_w960_filename_idx\` ON \`media\` (\`sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_avif_sizes_card_avif_filename_idx\` ON \`media\` (\`sizes_card_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_webp_sizes_card_webp_filename_idx\` ON \`media\` (\`sizes_card_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_share_sizes_share_filename_idx\` ON \`media\` (\`sizes_share_filename\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`version_credit\` text,
  	\`version_placeholder\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_w320_avif_url\` text,
  	\`version_sizes_w320_avif_width\` numeric,
  	\`version_sizes_w320_avif_height\` numeric,
  	\`version_sizes_w320_avif_mime_type\` text,
  	\`version_sizes_w320_avif_filesize\` numeric,
  	\`version_sizes_w320_avif_filename\` text,
  	\`version_sizes_w320_webp_url\` text,
  	\`version_sizes_w320_webp_width\` numeric,
  	\`version_sizes_w320_webp_height\` numeric,
  	\`version_sizes_w320_webp_mime_type\` text,
  	\`version_sizes_w320_webp_filesize\` numeric,
  	\`version_sizes_w320_webp_filename\` text,
  	\`version_sizes_w640_avif_url\` text,
  	\`version_sizes_w640_avif_width\` numeric,
  	\`version_sizes_w640_avif_height\` numeric,
  	\`version_sizes_w640_avif_mime_type\` text,
  	\`version_sizes_w640_avif_filesize\` numeric,
  	\`version_sizes_w640_avif_filename\` text,
  	\`version_sizes_w640_webp_url\` text,
  	\`version_sizes_w640_webp_width\` numeric,
  	\`version_sizes_w640_webp_height\` numeric,
  	\`version_sizes_w640_webp_mime_type\` text,
  	\`version_sizes_w640_webp_filesize\` numeric,
  	\`version_sizes_w640_webp_filename\` text,
  	\`version_sizes_w960_avif_url\` text,
  	\`version_sizes_w960_avif_width\` numeric,
  	\`version_sizes_w960_avif_height\` numeric,
  	\`version_sizes_w960_avif_mime_type\` text,
  	\`version_sizes_w960_avif_filesize\` numeric,
  	\`version_sizes_w960_avif_filename\` text,
  	\`version_sizes_w960_webp_url\` text,
  	\`version_sizes_w960_webp_width\` numeric,
  	\`version_sizes_w960_webp_height\` numeric,
  	\`version_sizes_w960_webp_mime_type\` text,
  	\`version_sizes_w960_webp_filesize\` numeric,
  	\`version_sizes_w960_webp_filename\` text,
  	\`version_sizes_w1600_avif_url\` text,
  	\`version_sizes_w1600_avif_width\` numeric,
  	\`version_sizes_w1600_avif_height\` numeric,
  	\`version_sizes_w1600_avif_mime_type\` text,
  	\`version_sizes_w1600_avif_filesize\` numeric,
  	\`version_sizes_w1600_avif_filename\` text,
  	\`version_sizes_w1600_webp_url\` text,
  	\`version_sizes_w1600_webp_width\` numeric,
  	\`version_sizes_w1600_webp_height\` numeric,
  	\`version_sizes_w1600_webp_mime_type\` text,
  	\`version_sizes_w1600_webp_filesize\` numeric,
  	\`version_sizes_w1600_webp_filename\` text,
  	\`version_sizes_w960_url\` text,
  	\`version_sizes_w960_width\` numeric,
  	\`version_sizes_w960_height\` numeric,
  	\`version_sizes_w960_mime_type\` text,
  	\`version_sizes_w960_filesize\` numeric,
  	\`version_sizes_w960_filename\` text,
  	\`version_sizes_card_avif_url\` text,
  	\`version_sizes_card_avif_width\` numeric,
  	\`version_sizes_card_avif_height\` numeric,
  	\`version_sizes_card_avif_mime_type\` text,
  	\`version_sizes_card_avif_filesize\` numeric,
  	\`version_sizes_card_avif_filename\` text,
  	\`version_sizes_card_webp_url\` text,
  	\`version_sizes_card_webp_width\` numeric,
  	\`version_sizes_card_webp_height\` numeric,
  	\`version_sizes_card_webp_mime_type\` text,
  	\`version_sizes_card_webp_filesize\` numeric,
  	\`version_sizes_card_webp_filename\` text,
  	\`version_sizes_card_url\` text,
  	\`version_sizes_card_width\` numeric,
  	\`version_sizes_card_height\` numeric,
  	\`version_sizes_card_mime_type\` text,
  	\`version_sizes_card_filesize\` numeric,
  	\`version_sizes_card_filename\` text,
  	\`version_sizes_share_url\` text,
  	\`version_sizes_share_width\` numeric,
  	\`version_sizes_share_height\` numeric,
  	\`version_sizes_share_mime_type\` text,
  	\`version_sizes_share_filesize\` numeric,
  	\`version_sizes_share_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_original_locale_idx\` ON \`_media_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w320_avif_version_sizes_w320_avif_idx\` ON \`_media_v\` (\`version_sizes_w320_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w320_webp_version_sizes_w320_webp_idx\` ON \`_media_v\` (\`version_sizes_w320_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w640_avif_version_sizes_w640_avif_idx\` ON \`_media_v\` (\`version_sizes_w640_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w640_webp_version_sizes_w640_webp_idx\` ON \`_media_v\` (\`version_sizes_w640_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w960_avif_version_sizes_w960_avif_idx\` ON \`_media_v\` (\`version_sizes_w960_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w960_webp_version_sizes_w960_webp_idx\` ON \`_media_v\` (\`version_sizes_w960_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w1600_avif_version_sizes_w1600_av_idx\` ON \`_media_v\` (\`version_sizes_w1600_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w1600_webp_version_sizes_w1600_we_idx\` ON \`_media_v\` (\`version_sizes_w1600_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_w960_version_sizes_w960_filename_idx\` ON \`_media_v\` (\`version_sizes_w960_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_card_avif_version_sizes_card_avif_idx\` ON \`_media_v\` (\`version_sizes_card_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_card_webp_version_sizes_card_webp_idx\` ON \`_media_v\` (\`version_sizes_card_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_card_version_sizes_card_filename_idx\` ON \`_media_v\` (\`version_sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_share_version_sizes_share_filenam_idx\` ON \`_media_v\` (\`version_sizes_share_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`language\` text,
  	\`source_note\` text,
  	\`sha256\` text,
  	\`received_at\` text,
  	\`original_locale\` text DEFAULT 'en',
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`for_translators\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_sha256_idx\` ON \`documents\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`documents_original_locale_idx\` ON \`documents\` (\`original_locale\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_language\` text,
  	\`version_source_note\` text,
  	\`version_sha256\` text,
  	\`version_received_at\` text,
  	\`version_original_locale\` text DEFAULT 'en',
  	\`version_minor_edit\` integer,
  	\`version_minor_edits\` text,
  	\`version_for_translators\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_sha256_idx\` ON \`_documents_v\` (\`version_sha256\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_original_locale_idx\` ON \`_documents_v\` (\`version_original_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text,
  	\`document_id\` text,
  	\`locale\` text,
  	\`label\` text,
  	\`messages\` text DEFAULT '[]',
  	\`credits\` text DEFAULT '[]',
  	\`note\` text,
  	\`publish_with_original\` integer,
  	\`edits\` numeric DEFAULT 0,
  	\`content_changed_at\` text,
  	\`content_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_publish_with_original_idx\` ON \`translations\` (\`publish_with_original\`);`)
  await db.run(sql`CREATE INDEX \`translations_content_changed_at_idx\` ON \`translations\` (\`content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_deleted_at_idx\` ON \`translations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`translations__status_idx\` ON \`translations\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`of_documentId_locale_idx\` ON \`translations\` (\`of\`,\`document_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_of\` text,
  	\`version_document_id\` text,
  	\`version_locale\` text,
  	\`version_label\` text,
  	\`version_messages\` text DEFAULT '[]',
  	\`version_credits\` text DEFAULT '[]',
  	\`version_note\` text,
  	\`version_publish_with_original\` integer,
  	\`version_edits\` numeric DEFAULT 0,
  	\`version_content_changed_at\` text,
  	\`version_content_digest\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_parent_idx\` ON \`_translations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_locale_idx\` ON \`_translations_v\` (\`version_locale\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_publish_with_original_idx\` ON \`_translations_v\` (\`version_publish_with_original\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_content_changed_at_idx\` ON \`_translations_v\` (\`version_content_changed_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_updated_at_idx\` ON \`_translations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_created_at_idx\` ON \`_translations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_deleted_at_idx\` ON \`_translations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version__status_idx\` ON \`_translations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_created_at_idx\` ON \`_translations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_updated_at_idx\` ON \`_translations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_latest_idx\` ON \`_translations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_autosave_idx\` ON \`_translations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_of_version_documentId_version_locale_idx\` ON \`_translations_v\` (\`version_of\`,\`version_document_id\`,\`version_locale\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locale\` text,
  	\`term\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_translations_order_idx\` ON \`glossary_terms_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_translations_parent_id_idx\` ON \`glossary_terms_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`part_of_speech\` text,
  	\`do_not_translate\` integer,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_terms_term_idx\` ON \`glossary_terms\` (\`term\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_language_idx\` ON \`glossary_terms\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_deleted_at_idx\` ON \`glossary_terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`title\` text,
  	\`title_key\` text,
  	\`original_locale\` text,
  	\`catalogue\` text,
  	\`state\` text DEFAULT 'not-started' NOT NULL,
  	\`segments\` numeric DEFAULT 0,
  	\`words\` numeric DEFAULT 0,
  	\`untranslated\` numeric DEFAULT 0,
  	\`fuzzy\` numeric DEFAULT 0,
  	\`needs_review\` numeric DEFAULT 0,
  	\`reviewed\` numeric DEFAULT 0,
  	\`open_words\` numeric DEFAULT 0,
  	\`to_review\` integer DEFAULT false,
  	\`writers\` text,
  	\`source_hash\` text,
  	\`source_changed\` text,
  	\`worked_on\` text,
  	\`claimed_by_id\` text(36),
  	\`claimed_on\` text,
  	\`claim_expires\` text,
  	\`due\` text,
  	\`priority\` text DEFAULT 'normal' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`claimed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_tasks_document_id_idx\` ON \`translation_tasks\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_title_key_idx\` ON \`translation_tasks\` (\`title_key\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_source_changed_idx\` ON \`translation_tasks\` (\`source_changed\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_claimed_by_idx\` ON \`translation_tasks\` (\`claimed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_claim_expires_idx\` ON \`translation_tasks\` (\`claim_expires\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_due_idx\` ON \`translation_tasks\` (\`due\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_priority_idx\` ON \`translation_tasks\` (\`priority\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_updated_at_idx\` ON \`translation_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_created_at_idx\` ON \`translation_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`of_documentId_locale_1_idx\` ON \`translation_tasks\` (\`of\`,\`document_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`locale_state_idx\` ON \`translation_tasks\` (\`locale\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`translation_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`msgctxt\` text NOT NULL,
  	\`msgid\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`by_id\` text(36),
  	\`resolved_on\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_comments_document_id_idx\` ON \`translation_comments\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_comments_by_idx\` ON \`translation_comments\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_comments_resolved_on_idx\` ON \`translation_comments\` (\`resolved_on\`);`)
  await db.run(sql`CREATE INDEX \`translation_comments_resolved_by_idx\` ON \`translation_comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_comments_updated_at_idx\` ON \`translation_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_comments_created_at_idx\` ON \`translation_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`of_documentId_locale_2_idx\` ON \`translation_comments\` (\`of\`,\`document_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`translation_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`of\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text,
  	\`event\` text NOT NULL,
  	\`by_id\` text(36),
  	\`detail\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_events_document_id_idx\` ON \`translation_events\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_by_idx\` ON \`translation_events\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_updated_at_idx\` ON \`translation_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_events_created_at_idx\` ON \`translation_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`of_documentId_idx\` ON \`translation_events\` (\`of\`,\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_locales\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_locales_order_idx\` ON \`users_locales\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_locales_parent_idx\` ON \`users_locales\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`credit_name\` text,
  	\`digest\` text DEFAULT 'none',
  	\`mail_locale\` text DEFAULT 'en',
  	\`digest_sent_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`register_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`campaign_id\` text(36) NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`signatory_id\` text(36),
  	\`event\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`until\` text,
  	\`salt\` text,
  	\`row\` text,
  	\`commitment\` text,
  	\`prev\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`signatory_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`register_entries_campaign_idx\` ON \`register_entries\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`register_entries_signatory_idx\` ON \`register_entries\` (\`signatory_id\`);`)
  await db.run(sql`CREATE INDEX \`register_entries_updated_at_idx\` ON \`register_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_entries_created_at_idx\` ON \`register_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_seq_idx\` ON \`register_entries\` (\`campaign_id\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`campaign_number_idx\` ON \`register_entries\` (\`campaign_id\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`campaign_until_number_idx\` ON \`register_entries\` (\`campaign_id\`,\`until\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`spent_challenges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`expires\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`spent_challenges_key_idx\` ON \`spent_challenges\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`spent_challenges_expires_idx\` ON \`spent_challenges\` (\`expires\`);`)
  await db.run(sql`CREATE INDEX \`spent_challenges_updated_at_idx\` ON \`spent_challenges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spent_challenges_created_at_idx\` ON \`spent_challenges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_events_order_idx\` ON \`webhooks_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_events_parent_idx\` ON \`webhooks_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`is_active\` integer DEFAULT true,
  	\`secret\` text,
  	\`former_secret\` text,
  	\`former_secret_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_deleted_at_idx\` ON \`webhooks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`webhook_id\` text(36) NOT NULL,
  	\`event\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_at\` text,
  	\`last_status\` numeric,
  	\`last_error\` text,
  	\`delivered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_message_id_idx\` ON \`webhook_deliveries\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_state_idx\` ON \`webhook_deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_next_at_idx\` ON \`webhook_deliveries\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`signatories_id\` text(36),
  	\`solidarity_messages_id\` text(36),
  	\`organizations_id\` text(36),
  	\`news_items_id\` text(36),
  	\`topics_id\` text(36),
  	\`speeches_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`glossary_terms_id\` text(36),
  	\`users_id\` text(36),
  	\`webhooks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signatories_id\`) REFERENCES \`signatories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`solidarity_messages_id\`) REFERENCES \`solidarity_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_items_id\`) REFERENCES \`news_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`speeches_id\`) REFERENCES \`speeches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signatories_id_idx\` ON \`payload_locked_documents_rels\` (\`signatories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_solidarity_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`solidarity_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_items_id_idx\` ON \`payload_locked_documents_rels\` (\`news_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_speeches_id_idx\` ON \`payload_locked_documents_rels\` (\`speeches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Countersign' NOT NULL,
  	\`tagline\` text,
  	\`description\` text,
  	\`featured_campaign_id\` text(36),
  	\`publisher_id\` text(36),
  	\`check_originals\` integer DEFAULT false,
  	\`contact_email\` text,
  	\`contact_address\` text,
  	\`source_url\` text,
  	\`original_locale\` text DEFAULT 'en' NOT NULL,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`featured_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`publisher_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_featured_campaign_idx\` ON \`site\` (\`featured_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`site_publisher_idx\` ON \`site\` (\`publisher_id\`);`)
  await db.run(sql`CREATE INDEX \`site_original_locale_idx\` ON \`site\` (\`original_locale\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`target\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`target\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original_locale\` text DEFAULT 'en' NOT NULL,
  	\`minor_edit\` integer,
  	\`minor_edits\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_original_locale_idx\` ON \`navigation\` (\`original_locale\`);`)
  await db.run(sql`CREATE TABLE \`translating_machine\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translating\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translating_machine_order_idx\` ON \`translating_machine\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`translating_machine_parent_idx\` ON \`translating_machine\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translating\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`guidance\` text,
  	\`second_person\` integer DEFAULT false,
  	\`claim_days\` numeric DEFAULT 14 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_demands\`;`)
  await db.run(sql`DROP TABLE \`campaigns_targets\`;`)
  await db.run(sql`DROP TABLE \`campaigns_who_may_sign\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_texts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_demands\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_who_may_sign\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`signatories\`;`)
  await db.run(sql`DROP TABLE \`_signatories_v\`;`)
  await db.run(sql`DROP TABLE \`solidarity_messages\`;`)
  await db.run(sql`DROP TABLE \`_solidarity_messages_v\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`organizations_focus_points\`;`)
  await db.run(sql`DROP TABLE \`organizations_identifiers\`;`)
  await db.run(sql`DROP TABLE \`organizations_websites\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations_texts\`;`)
  await db.run(sql`DROP TABLE \`organizations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_focus_points\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_identifiers\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_websites\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_items_authors\`;`)
  await db.run(sql`DROP TABLE \`news_items_countries\`;`)
  await db.run(sql`DROP TABLE \`news_items\`;`)
  await db.run(sql`DROP TABLE \`news_items_texts\`;`)
  await db.run(sql`DROP TABLE \`news_items_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_items_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_news_items_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_news_items_v\`;`)
  await db.run(sql`DROP TABLE \`_news_items_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_items_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_texts\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`speeches_sources\`;`)
  await db.run(sql`DROP TABLE \`speeches_recordings\`;`)
  await db.run(sql`DROP TABLE \`speeches\`;`)
  await db.run(sql`DROP TABLE \`speeches_texts\`;`)
  await db.run(sql`DROP TABLE \`speeches_rels\`;`)
  await db.run(sql`DROP TABLE \`_speeches_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_speeches_v_version_recordings\`;`)
  await db.run(sql`DROP TABLE \`_speeches_v\`;`)
  await db.run(sql`DROP TABLE \`_speeches_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_speeches_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms_translations\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms\`;`)
  await db.run(sql`DROP TABLE \`translation_tasks\`;`)
  await db.run(sql`DROP TABLE \`translation_comments\`;`)
  await db.run(sql`DROP TABLE \`translation_events\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`register_entries\`;`)
  await db.run(sql`DROP TABLE \`spent_challenges\`;`)
  await db.run(sql`DROP TABLE \`webhooks_events\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`navigation_header\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`translating_machine\`;`)
  await db.run(sql`DROP TABLE \`translating\`;`)
}
