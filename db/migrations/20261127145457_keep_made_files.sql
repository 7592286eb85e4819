CREATE TABLE "made_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"format" text NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'making' NOT NULL,
	"percent" integer,
	"bytes" "bytea",
	"asked_at" timestamp(3) with time zone NOT NULL,
	"heard_at" timestamp(3) with time zone NOT NULL,
	"made_at" timestamp(3) with time zone,
	CONSTRAINT "made_files_made" CHECK (("made_files"."state" = 'made') = ("made_files"."bytes" is not null and "made_files"."made_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "made_files" ADD CONSTRAINT "made_files_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "made_files" ADD CONSTRAINT "made_files_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "made_files_person" ON "made_files" USING btree ("person_id","report_id");--> statement-breakpoint
CREATE INDEX "made_files_asked" ON "made_files" USING btree ("asked_at");