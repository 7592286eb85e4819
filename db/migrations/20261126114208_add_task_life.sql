CREATE TABLE "read_marks" (
	"person_id" uuid NOT NULL,
	"entry" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "read_marks_person_id_entry_pk" PRIMARY KEY("person_id","entry")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "saved_views_query" CHECK (length("saved_views"."query") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "stand_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"absent_id" uuid NOT NULL,
	"stand_in_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "stand_ins_days" CHECK ("stand_ins"."from_on" <= "stand_ins"."to_on"),
	CONSTRAINT "stand_ins_two_people" CHECK ("stand_ins"."absent_id" <> "stand_ins"."stand_in_id")
);
--> statement-breakpoint
CREATE TABLE "dependencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"after_task_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "dependencies_not_itself" CHECK ("dependencies"."task_id" <> "dependencies"."after_task_id")
);
--> statement-breakpoint
CREATE TABLE "explanations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"question" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp(3) with time zone,
	CONSTRAINT "explanations_answered" CHECK (("explanations"."answered_at" is null) = ("explanations"."answered_by" is null))
);
--> statement-breakpoint
CREATE TABLE "obstacles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"text" text NOT NULL,
	"since_on" date NOT NULL,
	"help_unit_id" uuid,
	"in_report" boolean DEFAULT true NOT NULL,
	"raised_by" uuid NOT NULL,
	"raised_at" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp(3) with time zone,
	"cleared_note" text,
	"cleared_by" uuid,
	"cleared_at" timestamp(3) with time zone,
	CONSTRAINT "obstacles_cleared" CHECK (("obstacles"."cleared_at" is null) = ("obstacles"."cleared_by" is null))
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"title" text NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"rank" double precision NOT NULL,
	"done_at" timestamp(3) with time zone,
	"done_by" uuid,
	"removed_at" timestamp(3) with time zone,
	CONSTRAINT "steps_done" CHECK (("steps"."done_at" is null) = ("steps"."done_by" is null))
);
--> statement-breakpoint
ALTER TABLE "evidence" DROP CONSTRAINT "evidence_kind";--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "on_behalf_of" uuid;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "list_preferences" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "notifications_read_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "mention_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "edited_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "deleted_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "media_type" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "bytes" bigint;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "sha256" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "has_thumbnail" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "removed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "removed_by" uuid;--> statement-breakpoint
ALTER TABLE "urgings" ADD COLUMN "days_late" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "condition_met_on" date;--> statement-breakpoint
ALTER TABLE "task_states" ADD COLUMN "condition_note" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "condition_met_on" date;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "condition_note" text;--> statement-breakpoint
ALTER TABLE "read_marks" ADD CONSTRAINT "read_marks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_absent_id_people_id_fk" FOREIGN KEY ("absent_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_stand_in_id_people_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_after_task_id_tasks_id_fk" FOREIGN KEY ("after_task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obstacles" ADD CONSTRAINT "obstacles_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obstacles" ADD CONSTRAINT "obstacles_help_unit_id_units_id_fk" FOREIGN KEY ("help_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obstacles" ADD CONSTRAINT "obstacles_raised_by_people_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obstacles" ADD CONSTRAINT "obstacles_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obstacles" ADD CONSTRAINT "obstacles_cleared_by_people_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("owner_id","campaign_id","name");--> statement-breakpoint
CREATE INDEX "saved_views_campaign" ON "saved_views" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "stand_ins_stand_in" ON "stand_ins" USING btree ("stand_in_id","to_on");--> statement-breakpoint
CREATE UNIQUE INDEX "dependencies_pair" ON "dependencies" USING btree ("task_id","after_task_id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "dependencies_after" ON "dependencies" USING btree ("after_task_id");--> statement-breakpoint
CREATE INDEX "explanations_task" ON "explanations" USING btree ("task_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "explanations_open" ON "explanations" USING btree ("task_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "obstacles_task" ON "obstacles" USING btree ("task_id","raised_at");--> statement-breakpoint
CREATE UNIQUE INDEX "obstacles_open" ON "obstacles" USING btree ("task_id") WHERE cleared_at is null;--> statement-breakpoint
CREATE INDEX "steps_task" ON "steps" USING btree ("task_id","rank");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_removed_by_people_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_batch" ON "activities" USING btree ("batch_id") WHERE batch_id is not null;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_kind" CHECK (("evidence"."kind" = 'link' and "evidence"."url" is not null) or ("evidence"."kind" = 'document' and "evidence"."document_number" is not null and "evidence"."document_date" is not null) or ("evidence"."kind" = 'file' and "evidence"."file_name" is not null and "evidence"."media_type" is not null and "evidence"."bytes" > 0 and length("evidence"."sha256") = 64));--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_condition" CHECK ("tasks"."condition_met_on" is null or "tasks"."condition" is not null);
--> statement-breakpoint
-- The condition of a start stands in the history too.
create or replace function keep_task_state() returns trigger language plpgsql as $$
declare
  moment timestamptz := app_now();
  opened timestamptz;
begin
  if tg_op = 'UPDATE' then
    if new is not distinct from old then return null; end if;
    update task_states set valid_to = moment where id = new.id and valid_to = 'infinity' returning valid_from into opened;
    if opened > moment then
      raise exception 'history does not run backwards: % is before %', moment, opened using errcode = 'CD005';
    end if;
  end if;
  insert into task_states (
    id, campaign_id, group_id, group_ordinal, key, rank, title, product, lead_unit_id, coordinating_unit_ids, owner_id,
    starts_on, due_on, original_due_on, due_label, condition, condition_met_on, condition_note, quote, extension_count, baseline_starts_on, baseline_due_on,
    weight, indicator_name, indicator_unit, indicator_target, indicator_done, status, percent, returned, prior,
    submission_id, submitted_by, submitted_on, submitted_due_on, obstacle, last_heard_at, version, updated_at, deleted_at,
    valid_from, valid_to)
  values (
    new.id, new.campaign_id, new.group_id, new.group_ordinal, new.key, new.rank, new.title, new.product, new.lead_unit_id,
    new.coordinating_unit_ids, new.owner_id, new.starts_on, new.due_on, new.original_due_on, new.due_label, new.condition, new.condition_met_on, new.condition_note,
    new.quote, new.extension_count, new.baseline_starts_on, new.baseline_due_on, new.weight, new.indicator_name,
    new.indicator_unit, new.indicator_target, new.indicator_done, new.status, new.percent, new.returned, new.prior,
    new.submission_id, new.submitted_by, new.submitted_on, new.submitted_due_on, new.obstacle, new.last_heard_at,
    new.version, new.updated_at, new.deleted_at, moment, 'infinity');
  return null;
end $$;
--> statement-breakpoint
create or replace function guard_submission() returns trigger language plpgsql as $$
begin
  if row(new.task_id, new.author_id, new.at, new.result, new.shortfall_reason)
      is distinct from row(old.task_id, old.author_id, old.at, old.result, old.shortfall_reason) then
    raise exception 'a sent result is never rewritten' using errcode = 'CD006';
  end if;
  -- Undo: within a minute a decision may become a waiting result again (product.md, History).
  if old.state <> 'waiting' and not (new.state = 'waiting' and app_now() - old.decided_at <= interval '60 seconds') then
    raise exception 'a decision is never rewritten' using errcode = 'CD006';
  end if;
  if new.state = 'confirmed' and exists (select 1 from tasks t where t.id = new.task_id and t.owner_id = new.decided_by) then
    raise exception 'nobody confirms what they own' using errcode = 'CD007';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function guard_extension() returns trigger language plpgsql as $$
begin
  if row(new.task_id, new.from_on, new.due_on, new.reason, new.requested_by, new.requested_at)
      is distinct from row(old.task_id, old.from_on, old.due_on, old.reason, old.requested_by, old.requested_at)
      or (old.state <> 'pending' and not (new.state = 'pending' and app_now() - old.decided_at <= interval '60 seconds')) then
    raise exception 'a request or a decision is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- A document's number, a file's bytes and a word once given stay; only what takes them away is written later.
create function guard_evidence() returns trigger language plpgsql as $$
begin
  if row(new.task_id, new.author_id, new.at, new.kind, new.title, new.url, new.document_number, new.document_date,
      new.file_name, new.media_type, new.bytes, new.sha256)
      is distinct from row(old.task_id, old.author_id, old.at, old.kind, old.title, old.url, old.document_number, old.document_date,
      old.file_name, old.media_type, old.bytes, old.sha256) then
    raise exception 'evidence is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger evidence_guard before update on evidence for each row execute function guard_evidence();
--> statement-breakpoint
create trigger evidence_no_delete before delete on evidence for each row execute function refuse_change();
--> statement-breakpoint
-- Obstacles that were a text on the task become records, raised when the history says so.
insert into obstacles (task_id, text, since_on, raised_by, raised_at)
select t.id, t.obstacle, (a.at at time zone 'Asia/Ho_Chi_Minh')::date, a.actor_id, a.at
from tasks t cross join lateral (
  select x.at, x.actor_id from activities x
  where x.subject_id = t.id and x.after ->> 'obstacle' is not null and x.actor_id is not null order by x.id desc limit 1) a
where t.obstacle is not null;
