-- A run is made once: the last one never goes back, whoever writes. Where a schedule belongs never changes.

create function guard_schedule() returns trigger language plpgsql as $$
begin
  if old.last_run_at is not null and new.last_run_at is distinct from old.last_run_at
      and (new.last_run_at is null or new.last_run_at < old.last_run_at) then
    raise exception 'a run that was made is never taken back' using errcode = 'CD006';
  end if;
  if row(new.id, new.campaign_id, new.created_by, new.created_at)
      is distinct from row(old.id, old.campaign_id, old.created_by, old.created_at) then
    raise exception 'where a schedule comes from is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger report_schedules_guard before update on report_schedules for each row execute function guard_schedule();
