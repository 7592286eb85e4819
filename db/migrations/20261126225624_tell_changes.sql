-- What changes what an open page shows is told on commit: ids alone, on one channel (docs/decisions, 0015).
-- Told once a transaction each (PostgreSQL drops equal ones); beyond 20 tasks the campaign alone, so that no change floods.

create function tell_activities() returns trigger language plpgsql as $$
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
    elsif line.is_for_all then
      perform pg_notify('changes', concat_ws(' ', 'people', '-', '-', line.request_id));
    elsif line.is_own then
      perform pg_notify('changes', concat_ws(' ', 'person', line.subject_id, '-', line.request_id));
    end if;
  end loop;
  perform set_config('app.told', told::text, true);
  return null;
end $$;
--> statement-breakpoint
create trigger activities_tell after insert on activities referencing new table as fresh
  for each statement execute function tell_activities();
--> statement-breakpoint
-- What one has read is no history; one's other windows follow it all the same.
create function tell_reader() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'people' then
    perform pg_notify('changes', concat_ws(' ', 'person', new.id, '-', '-'));
  else
    perform pg_notify('changes', concat_ws(' ', 'person', new.person_id, '-', '-'));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger read_marks_tell after insert or update on read_marks for each row execute function tell_reader();
--> statement-breakpoint
create trigger people_tell_read after update of notifications_read_at on people
  for each row when (old.notifications_read_at is distinct from new.notifications_read_at) execute function tell_reader();
