-- A decision that is undone after midnight still stood on the day before: every state of a result or a request is kept.

create function keep_decision_state() returns trigger language plpgsql as $$
declare
  moment timestamptz := app_now();
begin
  if tg_op = 'UPDATE' then
    if new.state = old.state then return null; end if;
    update decision_states set valid_to = moment where record_id = new.id and valid_to = 'infinity';
  end if;
  insert into decision_states (record_id, task_id, kind, state, decided_by, valid_from, valid_to)
  values (new.id, new.task_id, tg_argv[0], new.state, new.decided_by, moment, 'infinity');
  return null;
end $$;
--> statement-breakpoint
-- What was decided before states were kept waited from when it was sent until its decision.
insert into decision_states (record_id, task_id, kind, state, decided_by, valid_from, valid_to)
select id, task_id, 'submission', 'waiting', null, at, coalesce(decided_at, 'infinity') from submissions
union all select id, task_id, 'submission', state, decided_by, decided_at, 'infinity' from submissions where decided_at is not null
union all select id, task_id, 'extension', 'pending', null, requested_at, coalesce(decided_at, 'infinity') from extensions
union all select id, task_id, 'extension', state, decided_by, decided_at, 'infinity' from extensions where decided_at is not null;
--> statement-breakpoint
create trigger submissions_keep_state after insert or update on submissions for each row execute function keep_decision_state('submission');
--> statement-breakpoint
create trigger extensions_keep_state after insert or update on extensions for each row execute function keep_decision_state('extension');
--> statement-breakpoint
create trigger decision_states_kept before insert or update or delete on decision_states for each row execute function refuse_direct_change();
