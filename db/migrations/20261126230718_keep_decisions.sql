CREATE TABLE "decision_states" (
	"row_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_states_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"decided_by" uuid,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_to" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "decision_states_record" ON "decision_states" USING btree ("record_id","valid_to");--> statement-breakpoint
CREATE INDEX "decision_states_task" ON "decision_states" USING btree ("task_id","kind");