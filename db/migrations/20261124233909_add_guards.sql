-- What the schema cannot say: the fold, the two SQL twins, history kept by the database, and rows that never change.

create extension if not exists pg_trgm;
--> statement-breakpoint
create function fold_text(source text) returns text language sql immutable parallel safe strict as $$
  select trim(regexp_replace(replace(
    regexp_replace(normalize(lower(source collate "vi-x-icu"), nfd), '[\u0300-\u036f]', '', 'g'),
    'đ', 'd'), '\s+', ' ', 'g'))
$$;
--> statement-breakpoint
create function exact_text(source text) returns text language sql immutable parallel safe strict as $$
  select trim(regexp_replace(normalize(lower(source collate "vi-x-icu"), nfc), '\s+', ' ', 'g'))
$$;
--> statement-breakpoint
-- SQL twin of lib/domain/deadline.ts deadlineOf(); the parity test feeds both the same cases.
create function task_deadline(
  status text, starts_on date, due_on date, submitted_on date, submitted_due_on date, as_of date
) returns text language sql immutable parallel safe as $$
  select case
    when status in ('submitted', 'paused', 'cancelled') then status
    when status = 'completed' then
      case when submitted_due_on is null or submitted_on <= submitted_due_on then 'done_on_time' else 'done_late' end
    when due_on is null then 'no_deadline'
    when as_of > due_on then 'overdue'
    when status = 'not_started' and as_of < starts_on then 'not_due_to_start'
    when due_on - as_of <= 7 then 'due_soon'
    else 'on_track' end
$$;
--> statement-breakpoint
-- SQL twin of lib/domain/deadline.ts badgeOf().
create function task_badge(status text, returned boolean, deadline text) returns text
language sql immutable parallel safe as $$
  select case
    when status not in ('in_progress', 'not_started') then status
    when deadline = 'overdue' then 'overdue'
    when returned then 'returned'
    when deadline = 'due_soon' then 'due_soon'
    else status end
$$;
--> statement-breakpoint
-- The context's now, given by every writing transaction: set_config('app.now', …, true). Nothing is written without it.
create function app_now() returns timestamptz language plpgsql stable as $$
declare value text := current_setting('app.now', true);
begin
  if value is null or value = '' then
    raise exception 'app.now is not set in this transaction' using errcode = 'CD001';
  end if;
  return value::timestamptz;
end $$;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: history is append-only', tg_op, tg_table_name using errcode = 'CD002';
end $$;
--> statement-breakpoint
-- Version rows are closed by the trigger that opened them, never by a statement of the application.
create function refuse_direct_change() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception '% on % is refused: history is kept by the database', tg_op, tg_table_name using errcode = 'CD002';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger activities_append_only before update or delete on activities for each row execute function refuse_change();
--> statement-breakpoint
create trigger activities_no_truncate before truncate on activities for each statement execute function refuse_change();
--> statement-breakpoint
create trigger task_states_kept before insert or update or delete on task_states for each row execute function refuse_direct_change();
--> statement-breakpoint
create trigger task_states_no_truncate before truncate on task_states for each statement execute function refuse_change();
--> statement-breakpoint
create trigger unit_states_kept before insert or update or delete on unit_states for each row execute function refuse_direct_change();
--> statement-breakpoint
create trigger person_states_kept before insert or update or delete on person_states for each row execute function refuse_direct_change();
--> statement-breakpoint
create trigger tasks_no_delete before delete on tasks for each row execute function refuse_change();
--> statement-breakpoint
create trigger tasks_no_truncate before truncate on tasks for each statement execute function refuse_change();
--> statement-breakpoint
create function prepare_task() returns trigger language plpgsql as $$
declare
  words text;
begin
  if tg_op = 'INSERT' or new.group_id <> old.group_id then
    select ordinal into new.group_ordinal from groups where id = new.group_id;
  end if;
  if tg_op = 'UPDATE' and (new.key <> old.key or new.campaign_id <> old.campaign_id) then
    raise exception 'a printed key never changes' using errcode = 'CD003';
  end if;
  if tg_op = 'UPDATE' and old.original_due_on is not null and new.original_due_on is distinct from old.original_due_on then
    raise exception 'the original due date never changes' using errcode = 'CD003';
  end if;
  if (tg_op = 'INSERT' or new.coordinating_unit_ids <> old.coordinating_unit_ids or new.lead_unit_id <> old.lead_unit_id) then
    if new.lead_unit_id = any (new.coordinating_unit_ids) then
      raise exception 'the lead unit does not coordinate itself' using errcode = 'CD004';
    end if;
    if exists (select 1 from unnest(new.coordinating_unit_ids) c where not exists (select 1 from units u where u.id = c)) then
      raise exception 'unknown coordinating unit' using errcode = '23503';
    end if;
  end if;
  if tg_op = 'INSERT' or row(new.key, new.title, new.product, new.owner_id, new.lead_unit_id)
      is distinct from row(old.key, old.title, old.product, old.owner_id, old.lead_unit_id)
      or new.search_text = '' then
    select concat_ws(' ', new.key, new.title, new.product,
      (select name from people where id = new.owner_id), (select name from units where id = new.lead_unit_id)) into words;
    new.search_text := fold_text(words);
    new.search_exact := exact_text(words);
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger tasks_prepare before insert or update on tasks for each row execute function prepare_task();
--> statement-breakpoint
create function keep_task_state() returns trigger language plpgsql as $$
declare
  moment timestamptz := app_now();
  opened timestamptz;
begin
  if tg_op = 'UPDATE' then
    if new is not distinct from old then return null; end if;
    update task_states set valid_to = moment where id = new.id and valid_to = 'infinity' returning valid_from into opened;
    if opened > moment then
      raise exception 'history does not run backwards: % is before %', moment, opened using errcode = 'CD005';
    end if;
  end if;
  insert into task_states (
    id, campaign_id, group_id, group_ordinal, key, rank, title, product, lead_unit_id, coordinating_unit_ids, owner_id,
    starts_on, due_on, original_due_on, due_label, condition, quote, extension_count, baseline_starts_on, baseline_due_on,
    weight, indicator_name, indicator_unit, indicator_target, indicator_done, status, percent, returned, prior,
    submission_id, submitted_by, submitted_on, submitted_due_on, obstacle, last_heard_at, version, updated_at, deleted_at,
    valid_from, valid_to)
  values (
    new.id, new.campaign_id, new.group_id, new.group_ordinal, new.key, new.rank, new.title, new.product, new.lead_unit_id,
    new.coordinating_unit_ids, new.owner_id, new.starts_on, new.due_on, new.original_due_on, new.due_label, new.condition,
    new.quote, new.extension_count, new.baseline_starts_on, new.baseline_due_on, new.weight, new.indicator_name,
    new.indicator_unit, new.indicator_target, new.indicator_done, new.status, new.percent, new.returned, new.prior,
    new.submission_id, new.submitted_by, new.submitted_on, new.submitted_due_on, new.obstacle, new.last_heard_at,
    new.version, new.updated_at, new.deleted_at, moment, 'infinity');
  return null;
end $$;
--> statement-breakpoint
create trigger tasks_keep_state after insert or update on tasks for each row execute function keep_task_state();
--> statement-breakpoint
create function prepare_unit() returns trigger language plpgsql as $$
begin
  new.path := coalesce((select path from units where id = new.parent_id), '/') || new.id || '/';
  return new;
end $$;
--> statement-breakpoint
create trigger units_prepare before insert or update of parent_id on units for each row execute function prepare_unit();
--> statement-breakpoint
create function keep_unit_state() returns trigger language plpgsql as $$
declare moment timestamptz := app_now();
begin
  if tg_op = 'UPDATE' then
    if row(new.name, new.parent_id, new.path, new.ordinal) is not distinct from row(old.name, old.parent_id, old.path, old.ordinal) then
      return null;
    end if;
    update unit_states set valid_to = moment where id = new.id and valid_to = 'infinity';
    if new.name <> old.name then update tasks set search_text = '' where lead_unit_id = new.id; end if;
  end if;
  insert into unit_states (id, key, name, parent_id, path, ordinal, valid_from, valid_to)
  values (new.id, new.key, new.name, new.parent_id, new.path, new.ordinal, moment, 'infinity');
  return null;
end $$;
--> statement-breakpoint
create trigger units_keep_state after insert or update on units for each row execute function keep_unit_state();
--> statement-breakpoint
create function keep_person_state() returns trigger language plpgsql as $$
declare moment timestamptz := app_now();
begin
  if tg_op = 'UPDATE' then
    if row(new.name, new.title, new.unit_id, new.role) is not distinct from row(old.name, old.title, old.unit_id, old.role) then
      return null;
    end if;
    update person_states set valid_to = moment where id = new.id and valid_to = 'infinity';
    if new.name <> old.name then update tasks set search_text = '' where owner_id = new.id; end if;
  end if;
  insert into person_states (id, name, sort_name, title, unit_id, role, valid_from, valid_to)
  values (new.id, new.name, new.sort_name, new.title, new.unit_id, new.role, moment, 'infinity');
  return null;
end $$;
--> statement-breakpoint
create trigger people_keep_state after insert or update of name, sort_name, title, unit_id, role on people
  for each row execute function keep_person_state();
--> statement-breakpoint
-- Nobody confirms what they submitted or own, and a decided or sent result cannot be rewritten.
create function guard_submission() returns trigger language plpgsql as $$
begin
  if row(new.task_id, new.author_id, new.at, new.result, new.shortfall_reason)
      is distinct from row(old.task_id, old.author_id, old.at, old.result, old.shortfall_reason) then
    raise exception 'a sent result is never rewritten' using errcode = 'CD006';
  end if;
  if old.state <> 'waiting' then
    raise exception 'a decision is never rewritten' using errcode = 'CD006';
  end if;
  if new.state = 'confirmed' and exists (select 1 from tasks t where t.id = new.task_id and t.owner_id = new.decided_by) then
    raise exception 'nobody confirms what they own' using errcode = 'CD007';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger submissions_guard before update on submissions for each row execute function guard_submission();
--> statement-breakpoint
create trigger submissions_no_delete before delete on submissions for each row execute function refuse_change();
--> statement-breakpoint
create function guard_extension() returns trigger language plpgsql as $$
begin
  if row(new.task_id, new.from_on, new.due_on, new.reason, new.requested_by, new.requested_at)
      is distinct from row(old.task_id, old.from_on, old.due_on, old.reason, old.requested_by, old.requested_at)
      or old.state <> 'pending' then
    raise exception 'a request or a decision is never rewritten' using errcode = 'CD006';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger extensions_guard before update on extensions for each row execute function guard_extension();
--> statement-breakpoint
create trigger extensions_no_delete before delete on extensions for each row execute function refuse_change();
--> statement-breakpoint
create trigger urgings_append_only before update or delete on urgings for each row execute function refuse_change();
--> statement-breakpoint
create index tasks_search on tasks using gin (search_text gin_trgm_ops);
--> statement-breakpoint
alter table rate_limits set unlogged;
