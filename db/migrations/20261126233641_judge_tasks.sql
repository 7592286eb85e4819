CREATE TABLE "judgements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"level" text NOT NULL,
	"reason" text NOT NULL,
	"author_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "judgements_ended" CHECK (("judgements"."ended_at" is null) = ("judgements"."ended_by" is null) and "judgements"."ended_at" >= "judgements"."at")
);
--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "judgements_task" ON "judgements" USING btree ("task_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "judgements_standing" ON "judgements" USING btree ("task_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_weekday" CHECK (extract(isodow from "holidays"."on") <= 5);