ALTER TABLE "unit_states" ADD COLUMN "short_name" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "short_name" text;--> statement-breakpoint
create or replace function keep_unit_state() returns trigger language plpgsql as $$
declare moment timestamptz := app_now();
begin
  if tg_op = 'UPDATE' then
    if row(new.name, new.short_name, new.parent_id, new.path, new.ordinal)
        is not distinct from row(old.name, old.short_name, old.parent_id, old.path, old.ordinal) then
      return null;
    end if;
    update unit_states set valid_to = moment where id = new.id and valid_to = 'infinity';
    if new.name <> old.name then update tasks set search_text = '' where lead_unit_id = new.id; end if;
  end if;
  insert into unit_states (id, key, name, short_name, parent_id, path, ordinal, valid_from, valid_to)
  values (new.id, new.key, new.name, new.short_name, new.parent_id, new.path, new.ordinal, moment, 'infinity');
  return null;
end $$;
