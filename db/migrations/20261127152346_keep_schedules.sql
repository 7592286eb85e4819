CREATE TABLE "report_schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"calendar" text NOT NULL,
	"day" integer,
	"time" text NOT NULL,
	"paused_for" text,
	"counts_from" timestamp(3) with time zone NOT NULL,
	"last_run_at" timestamp(3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "report_schedules_kind" CHECK ("report_schedules"."kind" in ('week', 'month', 'quarter', 'half_year', 'nine_months', 'year')),
	CONSTRAINT "report_schedules_day" CHECK (case when "report_schedules"."kind" = 'week' then "report_schedules"."calendar" = 'calendar' and "report_schedules"."day" is not null and "report_schedules"."day" between 1 and 7 else "report_schedules"."day" between 1 and 31 end),
	CONSTRAINT "report_schedules_time" CHECK ("report_schedules"."time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "report_schedules_pause" CHECK ("report_schedules"."paused_for" in ('by_hand', 'owner_disabled', 'owner_unfit'))
);
--> statement-breakpoint
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_schedules" ADD CONSTRAINT "report_schedules_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_schedules_campaign" ON "report_schedules" USING btree ("campaign_id");