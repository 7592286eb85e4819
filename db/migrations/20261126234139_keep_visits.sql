CREATE TABLE "visits" (
	"person_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"previous" timestamp(3) with time zone,
	CONSTRAINT "visits_person_id_campaign_id_pk" PRIMARY KEY("person_id","campaign_id"),
	CONSTRAINT "visits_order" CHECK ("visits"."previous" is null or "visits"."previous" < "visits"."at")
);
--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;