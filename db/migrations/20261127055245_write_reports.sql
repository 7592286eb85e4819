CREATE TABLE "report_files" (
	"report_id" uuid NOT NULL,
	"format" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "report_files_report_id_format_pk" PRIMARY KEY("report_id","format")
);
--> statement-breakpoint
CREATE TABLE "report_saves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_saves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"step" text NOT NULL,
	"note" text,
	"as_of" date NOT NULL,
	"heading" jsonb NOT NULL,
	"sections" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"kind" text NOT NULL,
	"calendar" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"as_of" date NOT NULL,
	"heading" jsonb NOT NULL,
	"sections" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"figures" jsonb,
	"frozen_at" timestamp(3) with time zone,
	"frozen_by" uuid,
	"number" text,
	"issued_on" date,
	"issued_at" timestamp(3) with time zone,
	"issued_by" uuid,
	"supersedes_id" uuid,
	"reason" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "reports_span" CHECK ("reports"."period_start" <= "reports"."period_end"),
	CONSTRAINT "reports_frozen" CHECK (("reports"."state" = 'draft') = ("reports"."figures" is null)),
	CONSTRAINT "reports_issued" CHECK (("reports"."state" in ('issued', 'superseded')) = ("reports"."number" is not null and "reports"."issued_on" is not null and "reports"."issued_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "report_files" ADD CONSTRAINT "report_files_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_saves" ADD CONSTRAINT "report_saves_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_saves" ADD CONSTRAINT "report_saves_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_frozen_by_people_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "report_saves_version" ON "report_saves" USING btree ("report_id","version");--> statement-breakpoint
CREATE INDEX "reports_campaign" ON "reports" USING btree ("campaign_id","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_number" ON "reports" USING btree ((heading->>'body'),(extract(year from issued_on)),"number") WHERE issued_on is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "reports_supersedes" ON "reports" USING btree ("supersedes_id") WHERE supersedes_id is not null;