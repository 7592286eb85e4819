-- What is issued is locked for ever: it can only be replaced, by another report. Saves and files are written once.

create function guard_report() returns trigger language plpgsql as $$
begin
  if old.state in ('issued', 'superseded') and not (
    old.state = 'issued' and new.state = 'superseded'
    and to_jsonb(new) - 'state' - 'version' - 'updated_at' = to_jsonb(old) - 'state' - 'version' - 'updated_at') then
    raise exception 'an issued report is never rewritten' using errcode = 'CD006';
  end if;
  if row(new.id, new.campaign_id, new.created_by, new.created_at, new.supersedes_id)
      is distinct from row(old.id, old.campaign_id, old.created_by, old.created_at, old.supersedes_id) then
    raise exception 'where a report comes from is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reports_guard before update on reports for each row execute function guard_report();
--> statement-breakpoint
do $$
declare
  name text;
begin
  create trigger reports_no_delete before delete on reports for each row execute function refuse_change();
  create trigger reports_no_truncate before truncate on reports for each statement execute function refuse_change();
  foreach name in array array['report_saves', 'report_files']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_append_only', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_no_truncate', name);
  end loop;
end $$;
--> statement-breakpoint
create trigger reports_mark after insert or update or delete or truncate on reports for each statement execute function mark_write();
--> statement-breakpoint
-- What happens to a report is told as a change of its plan.
create or replace function tell_activities() returns trigger language plpgsql as $$
declare
  line record;
  told integer := coalesce(nullif(current_setting('app.told', true), '')::integer, 0);
begin
  for line in
    select distinct subject, subject_id, campaign_id, request_id,
      kind in ('creation', 'stand_in', 'stand_in_end') as is_for_all, kind = 'sign_out' as is_own
    from fresh
  loop
    if line.subject = 'task' and told < 20 then
      told := told + 1;
      perform pg_notify('changes', concat_ws(' ', 'task', line.campaign_id, line.subject_id, line.request_id));
    elsif line.subject = 'task' then
      perform pg_notify('changes', concat_ws(' ', 'tasks', line.campaign_id, '-', line.request_id));
    elsif line.subject = 'campaign' then
      perform pg_notify('changes', concat_ws(' ', 'campaign', line.subject_id, '-', line.request_id));
    elsif line.subject = 'report' then
      perform pg_notify('changes', concat_ws(' ', 'campaign', line.campaign_id, '-', line.request_id));
    elsif line.subject = 'holiday' then
      perform pg_notify('changes', concat_ws(' ', 'holidays', '-', '-', line.request_id));
    elsif line.is_for_all then
      perform pg_notify('changes', concat_ws(' ', 'people', '-', '-', line.request_id));
    elsif line.is_own then
      perform pg_notify('changes', concat_ws(' ', 'person', line.subject_id, '-', line.request_id));
    end if;
  end loop;
  perform set_config('app.told', told::text, true);
  return null;
end $$;
