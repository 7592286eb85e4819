-- Whoever changes what answers are made of leaves the number of the transaction, once (lib/data/same-state.ts). Tables that
-- no answer reads are left out, and those of sums, which hold what the marked tables say (lib/data/same-state.test.ts).

create function mark_write() returns trigger language plpgsql as $$
begin
  insert into writes (xid) values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
do $$
declare
  name text;
begin
  foreach name in array array['basis_documents', 'campaigns', 'decision_states', 'dependencies', 'evidence', 'explanations',
    'extensions', 'groups', 'holidays', 'judgements', 'milestones', 'obstacle_states', 'obstacles', 'person_states', 'steps',
    'submissions', 'task_states', 'tasks', 'unit_states', 'units', 'urgings']
  loop
    execute format('create trigger %I after insert or update or delete or truncate on %I for each statement execute function mark_write()',
      name || '_mark', name);
  end loop;
end $$;
--> statement-breakpoint
-- What people prefer and have read is nobody else's answer.
create trigger people_mark after insert or delete or truncate or
  update of email, name, sort_name, title, unit_id, role, disabled_at on people
  for each statement execute function mark_write();
