CREATE TABLE "closed_days" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"through" date NOT NULL,
	"rounds" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "curve_days" (
	"campaign_id" uuid NOT NULL,
	"on" date NOT NULL,
	"unit_id" uuid NOT NULL,
	"weight" bigint NOT NULL,
	"points" bigint NOT NULL,
	CONSTRAINT "curve_days_campaign_id_on_unit_id_pk" PRIMARY KEY("campaign_id","on","unit_id")
);
--> statement-breakpoint
CREATE TABLE "day_cells" (
	"campaign_id" uuid NOT NULL,
	"on" date NOT NULL,
	"cells" jsonb NOT NULL,
	CONSTRAINT "day_cells_campaign_id_on_pk" PRIMARY KEY("campaign_id","on")
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"on" date NOT NULL,
	"name" text NOT NULL,
	"basis" text NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"added_by" uuid,
	"removed_at" timestamp(3) with time zone,
	"removed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "scope_days" (
	"campaign_id" uuid NOT NULL,
	"on" date NOT NULL,
	"unit_id" uuid NOT NULL,
	"starts_on" date,
	"due_on" date,
	"weight" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "obstacle_states" (
	"row_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "obstacle_states_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"text" text NOT NULL,
	"since_on" date NOT NULL,
	"help_unit_id" uuid,
	"in_report" boolean NOT NULL,
	"raised_by" uuid NOT NULL,
	"raised_at" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp(3) with time zone,
	"cleared_at" timestamp(3) with time zone,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "closed_days" ADD CONSTRAINT "closed_days_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curve_days" ADD CONSTRAINT "curve_days_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_cells" ADD CONSTRAINT "day_cells_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_removed_by_people_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scope_days" ADD CONSTRAINT "scope_days_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holidays_on" ON "holidays" USING btree ("on");--> statement-breakpoint
CREATE UNIQUE INDEX "holidays_one" ON "holidays" USING btree ("on") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "scope_days_order" ON "scope_days" USING btree ("campaign_id","on");--> statement-breakpoint
CREATE INDEX "obstacle_states_id" ON "obstacle_states" USING btree ("id","valid_to");--> statement-breakpoint
CREATE INDEX "obstacle_states_task" ON "obstacle_states" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "dependencies_task" ON "dependencies" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "task_states_closed" ON "task_states" USING btree ("campaign_id","valid_to") WHERE valid_to < 'infinity';--> statement-breakpoint
CREATE INDEX "tasks_unfinished" ON "tasks" USING btree ("campaign_id","due_on") WHERE deleted_at is null and status not in ('completed', 'cancelled');