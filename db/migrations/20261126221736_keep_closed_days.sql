-- What is written into a closed day opens it again; the days off of 2022 to 2027 (Bộ luật Lao động 2019, Điều 112).

create function reopen_day() returns trigger language plpgsql as $$
declare
  moment date := (new.valid_from at time zone 'Asia/Ho_Chi_Minh')::date;
begin
  if exists (select 1 from closed_days where campaign_id = new.campaign_id and through >= moment) then
    update closed_days set through = moment - 1, rounds = rounds + 1 where campaign_id = new.campaign_id and through >= moment;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger task_states_reopen_day after insert on task_states for each row execute function reopen_day();
--> statement-breakpoint
create function reopen_plan() returns trigger language plpgsql as $$
begin
  delete from closed_days where campaign_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger campaigns_reopen_days after update of starts_on on campaigns for each row execute function reopen_plan();
--> statement-breakpoint
create trigger holidays_no_delete before delete on holidays for each row execute function refuse_change();
--> statement-breakpoint
create function keep_obstacle_state() returns trigger language plpgsql as $$
declare moment timestamptz := app_now();
begin
  if tg_op = 'UPDATE' then
    if new is not distinct from old then return null; end if;
    update obstacle_states set valid_to = moment where id = new.id and valid_to = 'infinity';
  end if;
  insert into obstacle_states (id, task_id, text, since_on, help_unit_id, in_report, raised_by, raised_at, answer, answered_by, answered_at,
    cleared_at, valid_from, valid_to)
  values (new.id, new.task_id, new.text, new.since_on, new.help_unit_id, new.in_report, new.raised_by, new.raised_at, new.answer,
    new.answered_by, new.answered_at, new.cleared_at, moment, 'infinity');
  return null;
end $$;
--> statement-breakpoint
-- What was recorded before states were kept is taken as it stands, from the day it was raised until it was cleared.
insert into obstacle_states (id, task_id, text, since_on, help_unit_id, in_report, raised_by, raised_at, answer, answered_by, answered_at,
  cleared_at, valid_from, valid_to)
select id, task_id, text, since_on, help_unit_id, in_report, raised_by, raised_at, answer, answered_by, answered_at, null, raised_at,
  coalesce(cleared_at, 'infinity') from obstacles;
--> statement-breakpoint
create trigger obstacles_keep_state after insert or update on obstacles for each row execute function keep_obstacle_state();
--> statement-breakpoint
create trigger obstacle_states_kept before insert or update or delete on obstacle_states for each row execute function refuse_direct_change();
--> statement-breakpoint
insert into holidays ("on", name, basis, added_at) values
  ('2022-01-03', 'Nghỉ bù Tết Dương lịch', 'law', '2000-01-01T00:00:00Z'),
  ('2022-01-31', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2022-02-01', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2022-02-02', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2022-02-03', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2022-02-04', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2022-04-11', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'notice', '2000-01-01T00:00:00Z'),
  ('2022-05-02', 'Nghỉ bù Ngày Chiến thắng', 'notice', '2000-01-01T00:00:00Z'),
  ('2022-05-03', 'Nghỉ bù Ngày Quốc tế Lao động', 'notice', '2000-01-01T00:00:00Z'),
  ('2022-09-01', 'Quốc khánh', 'notice', '2000-01-01T00:00:00Z'),
  ('2022-09-02', 'Quốc khánh', 'notice', '2000-01-01T00:00:00Z'),
  ('2023-01-02', 'Nghỉ bù Tết Dương lịch', 'law', '2000-01-01T00:00:00Z'),
  ('2023-01-20', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2023-01-23', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2023-01-24', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2023-01-25', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2023-01-26', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2023-05-01', 'Ngày Quốc tế Lao động', 'law', '2000-01-01T00:00:00Z'),
  ('2023-05-02', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'law', '2000-01-01T00:00:00Z'),
  ('2023-05-03', 'Nghỉ bù Ngày Chiến thắng', 'law', '2000-01-01T00:00:00Z'),
  ('2023-09-01', 'Quốc khánh', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2023-09-04', 'Quốc khánh', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2024-01-01', 'Tết Dương lịch', 'law', '2000-01-01T00:00:00Z'),
  ('2024-02-08', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2024-02-09', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2024-02-12', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2024-02-13', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2024-02-14', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2024-04-18', 'Giỗ Tổ Hùng Vương', 'law', '2000-01-01T00:00:00Z'),
  ('2024-04-30', 'Ngày Chiến thắng', 'law', '2000-01-01T00:00:00Z'),
  ('2024-05-01', 'Ngày Quốc tế Lao động', 'law', '2000-01-01T00:00:00Z'),
  ('2024-09-02', 'Quốc khánh', 'notice', '2000-01-01T00:00:00Z'),
  ('2024-09-03', 'Quốc khánh', 'notice', '2000-01-01T00:00:00Z'),
  ('2025-01-01', 'Tết Dương lịch', 'law', '2000-01-01T00:00:00Z'),
  ('2025-01-27', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2025-01-28', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2025-01-29', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2025-01-30', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2025-01-31', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2025-04-07', 'Giỗ Tổ Hùng Vương', 'law', '2000-01-01T00:00:00Z'),
  ('2025-04-30', 'Ngày Chiến thắng', 'law', '2000-01-01T00:00:00Z'),
  ('2025-05-01', 'Ngày Quốc tế Lao động', 'law', '2000-01-01T00:00:00Z'),
  ('2025-09-01', 'Quốc khánh', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2025-09-02', 'Quốc khánh', 'law', '2000-01-01T00:00:00Z'),
  ('2026-01-01', 'Tết Dương lịch', 'law', '2000-01-01T00:00:00Z'),
  ('2026-02-16', 'Tết Nguyên đán', 'notice', '2000-01-01T00:00:00Z'),
  ('2026-02-17', 'Tết Nguyên đán', 'notice', '2000-01-01T00:00:00Z'),
  ('2026-02-18', 'Tết Nguyên đán', 'notice', '2000-01-01T00:00:00Z'),
  ('2026-02-19', 'Tết Nguyên đán', 'notice', '2000-01-01T00:00:00Z'),
  ('2026-02-20', 'Tết Nguyên đán', 'notice', '2000-01-01T00:00:00Z'),
  ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'law', '2000-01-01T00:00:00Z'),
  ('2026-04-30', 'Ngày Chiến thắng', 'law', '2000-01-01T00:00:00Z'),
  ('2026-05-01', 'Ngày Quốc tế Lao động', 'law', '2000-01-01T00:00:00Z'),
  ('2026-09-01', 'Quốc khánh', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2026-09-02', 'Quốc khánh', 'law', '2000-01-01T00:00:00Z'),
  ('2027-01-01', 'Tết Dương lịch', 'law', '2000-01-01T00:00:00Z'),
  ('2027-02-05', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2027-02-08', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2027-02-09', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2027-02-10', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2027-02-11', 'Tết Nguyên đán', 'unchecked', '2000-01-01T00:00:00Z'),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương', 'law', '2000-01-01T00:00:00Z'),
  ('2027-04-30', 'Ngày Chiến thắng', 'law', '2000-01-01T00:00:00Z'),
  ('2027-05-03', 'Nghỉ bù Ngày Quốc tế Lao động', 'law', '2000-01-01T00:00:00Z'),
  ('2027-09-02', 'Quốc khánh', 'law', '2000-01-01T00:00:00Z'),
  ('2027-09-03', 'Quốc khánh', 'unchecked', '2000-01-01T00:00:00Z');
