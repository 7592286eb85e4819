create trigger report_scans_append_only before update or delete on report_scans for each row execute function refuse_change();
--> statement-breakpoint
create trigger report_scans_no_truncate before truncate on report_scans for each statement execute function refuse_change();
