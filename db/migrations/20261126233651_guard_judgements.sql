-- A judgement and a day off are never rewritten: each ends once, and stays for the answers about days before that.

create function guard_judgement() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null
      or row(new.id, new.task_id, new.level, new.reason, new.author_id, new.at)
        is distinct from row(old.id, old.task_id, old.level, old.reason, old.author_id, old.at) then
    raise exception 'a judgement is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger judgements_guard before update on judgements for each row execute function guard_judgement();
--> statement-breakpoint
create trigger judgements_no_delete before delete on judgements for each row execute function refuse_change();
--> statement-breakpoint
create trigger judgements_no_truncate before truncate on judgements for each statement execute function refuse_change();
--> statement-breakpoint
create function guard_holiday() returns trigger language plpgsql as $$
begin
  if old.removed_at is not null
      or row(new.id, new."on", new.name, new.basis, new.added_at, new.added_by)
        is distinct from row(old.id, old."on", old.name, old.basis, old.added_at, old.added_by) then
    raise exception 'a day off is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger holidays_guard before update on holidays for each row execute function guard_holiday();
--> statement-breakpoint
create trigger holidays_no_truncate before truncate on holidays for each statement execute function refuse_change();
--> statement-breakpoint
-- Days off are told too: every plan counts its working days by them.
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
