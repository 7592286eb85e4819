CREATE TABLE "activities" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone NOT NULL,
	"actor_id" uuid,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"campaign_id" uuid,
	"kind" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"reason" text,
	"version" integer,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"ceremony_on" date NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "campaigns_key_unique" UNIQUE("key"),
	CONSTRAINT "campaigns_dates" CHECK ("campaigns"."starts_on" <= "campaigns"."ceremony_on" and "campaigns"."ceremony_on" <= "campaigns"."ends_on"),
	CONSTRAINT "campaigns_status" CHECK ("campaigns"."status" in ('draft','running','closed'))
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"theme" text,
	"next_number" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "groups_key" UNIQUE("campaign_id","key"),
	CONSTRAINT "groups_ordinal" UNIQUE("campaign_id","ordinal"),
	CONSTRAINT "groups_campaign" UNIQUE("id","campaign_id")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"on" date NOT NULL,
	"title" text NOT NULL,
	"ceremony" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"title" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp(3) with time zone,
	"theme" text DEFAULT 'system' NOT NULL,
	"locale" text DEFAULT 'vi' NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "people_role" CHECK ("people"."role" in ('admin','leader','manager','staff','viewer')),
	CONSTRAINT "people_email_form" CHECK ("people"."email" = lower("people"."email") and position('@' in "people"."email") > 1)
);
--> statement-breakpoint
CREATE TABLE "person_states" (
	"row_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "person_states_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"title" text NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"secret_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"device" text NOT NULL,
	"remembered" boolean NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_seen_at" timestamp(3) with time zone NOT NULL,
	"idle_expires_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "sessions_secretHash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "unit_states" (
	"row_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "unit_states_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"path" text NOT NULL,
	"ordinal" integer NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"path" text DEFAULT '' NOT NULL,
	"ordinal" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "units_key_unique" UNIQUE("key"),
	CONSTRAINT "units_valid_order" CHECK ("units"."valid_to" is null or "units"."valid_to" >= "units"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"person_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" smallint,
	"response" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp(3) with time zone NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "rate_limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"document_number" text,
	"document_date" date,
	CONSTRAINT "evidence_kind" CHECK (("evidence"."kind" = 'link' and "evidence"."url" is not null) or ("evidence"."kind" = 'document' and "evidence"."document_number" is not null and "evidence"."document_date" is not null) or "evidence"."kind" = 'file')
);
--> statement-breakpoint
CREATE TABLE "extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"due_on" date NOT NULL,
	"reason" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp(3) with time zone NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"note" text,
	CONSTRAINT "extensions_later" CHECK ("extensions"."due_on" > "extensions"."from_on"),
	CONSTRAINT "extensions_decided" CHECK (("extensions"."state" = 'pending') = ("extensions"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"result" text NOT NULL,
	"shortfall_reason" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"note" text,
	CONSTRAINT "submissions_not_own" CHECK ("submissions"."state" <> 'confirmed' or "submissions"."decided_by" <> "submissions"."author_id"),
	CONSTRAINT "submissions_decided" CHECK (("submissions"."state" = 'waiting') = ("submissions"."decided_by" is null)),
	CONSTRAINT "submissions_return_reason" CHECK ("submissions"."state" <> 'returned' or length("submissions"."note") > 0)
);
--> statement-breakpoint
CREATE TABLE "urgings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"urged_id" uuid,
	"at" timestamp(3) with time zone NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "task_states" (
	"row_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "task_states_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"group_ordinal" integer DEFAULT 0 NOT NULL,
	"key" text NOT NULL,
	"rank" double precision NOT NULL,
	"title" text NOT NULL,
	"product" text,
	"lead_unit_id" uuid NOT NULL,
	"coordinating_unit_ids" uuid[] DEFAULT '{}' NOT NULL,
	"owner_id" uuid,
	"starts_on" date,
	"due_on" date,
	"original_due_on" date,
	"due_label" text,
	"condition" text,
	"quote" text,
	"extension_count" integer DEFAULT 0 NOT NULL,
	"baseline_starts_on" date,
	"baseline_due_on" date,
	"weight" integer DEFAULT 1 NOT NULL,
	"indicator_name" text,
	"indicator_unit" text,
	"indicator_target" integer,
	"indicator_done" integer,
	"status" text DEFAULT 'not_started' NOT NULL,
	"percent" integer DEFAULT 0 NOT NULL,
	"returned" boolean DEFAULT false NOT NULL,
	"prior" jsonb,
	"submission_id" uuid,
	"submitted_by" uuid,
	"submitted_on" date,
	"submitted_due_on" date,
	"obstacle" text,
	"last_heard_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"group_ordinal" integer DEFAULT 0 NOT NULL,
	"key" text NOT NULL,
	"rank" double precision NOT NULL,
	"title" text NOT NULL,
	"product" text,
	"lead_unit_id" uuid NOT NULL,
	"coordinating_unit_ids" uuid[] DEFAULT '{}' NOT NULL,
	"owner_id" uuid,
	"starts_on" date,
	"due_on" date,
	"original_due_on" date,
	"due_label" text,
	"condition" text,
	"quote" text,
	"extension_count" integer DEFAULT 0 NOT NULL,
	"baseline_starts_on" date,
	"baseline_due_on" date,
	"weight" integer DEFAULT 1 NOT NULL,
	"indicator_name" text,
	"indicator_unit" text,
	"indicator_target" integer,
	"indicator_done" integer,
	"status" text DEFAULT 'not_started' NOT NULL,
	"percent" integer DEFAULT 0 NOT NULL,
	"returned" boolean DEFAULT false NOT NULL,
	"prior" jsonb,
	"submission_id" uuid,
	"submitted_by" uuid,
	"submitted_on" date,
	"submitted_due_on" date,
	"obstacle" text,
	"last_heard_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"search_exact" text DEFAULT '' NOT NULL,
	CONSTRAINT "tasks_key" UNIQUE("campaign_id","key"),
	CONSTRAINT "tasks_status" CHECK ("tasks"."status" in ('not_started','in_progress','submitted','completed','paused','cancelled')),
	CONSTRAINT "tasks_percent_agrees" CHECK (case "tasks"."status"
        when 'not_started' then "tasks"."percent" = 0
        when 'in_progress' then "tasks"."percent" between 0 and 9900
        when 'submitted' then "tasks"."percent" between 0 and 10000 and ("tasks"."indicator_target" is not null or "tasks"."percent" = 10000)
        when 'completed' then "tasks"."percent" = 10000
        else "tasks"."percent" between 0 and 9900 end),
	CONSTRAINT "tasks_submission_agrees" CHECK (("tasks"."status" in ('submitted','completed')) = ("tasks"."submitted_on" is not null and "tasks"."submission_id" is not null and "tasks"."submitted_by" is not null)),
	CONSTRAINT "tasks_returned_open" CHECK (not "tasks"."returned" or "tasks"."status" in ('in_progress','paused','cancelled')),
	CONSTRAINT "tasks_dates" CHECK ("tasks"."starts_on" is null or "tasks"."due_on" is null or "tasks"."starts_on" <= "tasks"."due_on"),
	CONSTRAINT "tasks_weight" CHECK ("tasks"."weight" between 1 and 100),
	CONSTRAINT "tasks_indicator" CHECK (("tasks"."indicator_target" is null) = ("tasks"."indicator_done" is null) and ("tasks"."indicator_target" is null) = ("tasks"."indicator_name" is null) and ("tasks"."indicator_target" is null) = ("tasks"."indicator_unit" is null) and coalesce("tasks"."indicator_target", 1) > 0 and coalesce("tasks"."indicator_done", 0) >= 0),
	CONSTRAINT "tasks_nfc" CHECK ("tasks"."title" is nfc normalized)
);
--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_requested_by_people_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extensions" ADD CONSTRAINT "extensions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_urged_id_people_id_fk" FOREIGN KEY ("urged_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_group_id_campaign_id_groups_id_campaign_id_fk" FOREIGN KEY ("group_id","campaign_id") REFERENCES "public"."groups"("id","campaign_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_lead_unit_id_units_id_fk" FOREIGN KEY ("lead_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_subject" ON "activities" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "activities_campaign" ON "activities" USING btree ("campaign_id","id");--> statement-breakpoint
CREATE INDEX "milestones_campaign" ON "milestones" USING btree ("campaign_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "people_unit" ON "people" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "person_states_span" ON "person_states" USING btree ("id","valid_to");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "unit_states_span" ON "unit_states" USING btree ("id","valid_to");--> statement-breakpoint
CREATE INDEX "units_path" ON "units" USING btree ("path");--> statement-breakpoint
CREATE INDEX "comments_task" ON "comments" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "evidence_task" ON "evidence" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "extensions_task" ON "extensions" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_pending" ON "extensions" USING btree ("task_id") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "submissions_task" ON "submissions" USING btree ("task_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_waiting" ON "submissions" USING btree ("task_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "urgings_task" ON "urgings" USING btree ("task_id","at");--> statement-breakpoint
CREATE INDEX "task_states_task" ON "task_states" USING btree ("id","valid_to");--> statement-breakpoint
CREATE INDEX "task_states_version" ON "task_states" USING btree ("id","version");--> statement-breakpoint
CREATE INDEX "task_states_span" ON "task_states" USING btree ("campaign_id","valid_from","valid_to");--> statement-breakpoint
CREATE INDEX "tasks_order" ON "tasks" USING btree ("campaign_id","group_ordinal","rank","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_due" ON "tasks" USING btree ("campaign_id",coalesce(due_on, 'infinity'::date),"id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_updated" ON "tasks" USING btree ("campaign_id","updated_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_percent" ON "tasks" USING btree ("campaign_id","percent","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "tasks_owner" ON "tasks" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "tasks_lead" ON "tasks" USING btree ("lead_unit_id");