'use client'

import { useState } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Button, ButtonLink } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Chip, MenuChip, RemovableChip, ToggleChip } from '@/components/ui/chip'
import { ComboboxField, MultiComboboxField } from '@/components/ui/combobox-field'
import { DateField } from '@/components/ui/date-field'
import { Dialog } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorBlock } from '@/components/ui/error-block'
import { Figure, FigureRow } from '@/components/ui/figure'
import { Icon, type IconName } from '@/components/ui/icon'
import { IconButton, UnreadDot } from '@/components/ui/icon-button'
import { ICON_PATHS } from '@/components/ui/icon-paths'
import { Kbd } from '@/components/ui/kbd'
import { Logo } from '@/components/ui/logo'
import { Menu } from '@/components/ui/menu'
import { MenuChoice, MenuHeading, MenuItem, MenuRule } from '@/components/ui/menu-item'
import { INK_BUTTON, Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import { RadioRows } from '@/components/ui/radio-rows'
import { SectionHeading } from '@/components/ui/section-heading'
import { Segmented } from '@/components/ui/segmented'
import { SelectField } from '@/components/ui/select-field'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { Slider } from '@/components/ui/slider'
import { StateMark } from '@/components/ui/state-mark'
import { Stepper } from '@/components/ui/stepper'
import { Stone } from '@/components/ui/stone'
import { TabButtons, TabLinks } from '@/components/ui/tabs'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { ToastProvider, useToast } from '@/components/ui/toast'

const fold = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
const matches = (t: string, q: string) => fold(t).includes(fold(q))
const units = ['Văn phòng Sở', 'Phòng Nghiệp vụ 1', 'Phòng Hành chính', 'Hội đồng TĐKT', 'Cục TGPL', 'Đoàn Luật sư'].map((l, i) => ({ value: String(i), label: l, detail: i === 1 ? 'Trung tâm' : '' }))

export default function Page() {
  return (
    <ToastProvider regionLabel="Thông báo">
      <Kit />
    </ToastProvider>
  )
}

function Kit() {
  const toast = useToast()
  const [dialog, setDialog] = useState(false)
  const [sheet, setSheet] = useState(false)
  const [n, setN] = useState(7)
  const [p, setP] = useState(58)
  const [date, setDate] = useState('2022-06-30')
  const [unit, setUnit] = useState<string | null>('0')
  const [many, setMany] = useState<string[]>(['3', '4'])
  const [seg, setSeg] = useState<'w' | 'm'>('w')
  const [tab, setTab] = useState('a')
  const [row, setRow] = useState<'ok' | 'no' | null>('no')
  const [busy, setBusy] = useState(false)
  const [st, setSt] = useState('x')
  return (
    <main className="mx-auto grid max-w-[1344px] gap-11 p-4 md:p-10">
      <header className="flex items-center gap-6">
        <Logo size={26} className="text-[1.125rem]">Chặng Đường</Logo>
        <Logo size={17} />
        <IconButton icon="bell" label="Thông báo"><UnreadDot /></IconButton>
        <Kbd>Ctrl K</Kbd>
        <Avatar name="Lê Minh Châu" /><Avatar name="Phạm Thị Ái" size="sm" />
      </header>
      <div>
        <p className="text-figure">57,1</p><h1 className="text-h1">Kỷ niệm 25 năm ngày thành lập</h1><p className="text-lead">Khối lượng đạt 68%, kế hoạch 75%.</p><p>Thực hiện vụ việc tham gia tố tụng <a href="#x" className="link">Xem lịch</a></p><p className="text-table">Bảng</p><p className="text-secondary">Phụ</p><p className="text-caption">Chú thích</p><p className="font-num text-table">11/11/2022<br />08/07/2022</p><p className="font-doc text-[1.17rem]">Căn cứ Kế hoạch số 264/KH-STP</p>
      </div>
      <FigureRow label="Số liệu">
        <Figure href="#a" mark={<StateMark shape="tick" tone="done" />} label="Hoàn thành" value="6" fact="trên 29 nhiệm vụ" change="không đổi so với 31/05" />
        <Figure mark={<StateMark shape="ring-half" tone="doing" />} label="Đang thực hiện" value="13" fact="chưa có việc sắp đến hạn" change="↑ 2 so với 31/05" />
        <Figure mark={<StateMark shape="hourglass" tone="wait" />} label="Chờ xác nhận" value="2" fact="lâu nhất 6 ngày" change="↑ 2 so với 31/05" />
        <Figure mark={<StateMark shape="octagon" tone="late" />} tone="late" label="Quá hạn" value="1" fact="lâu nhất 19 ngày" change="không đổi so với 31/05" />
        <Figure label="Tỷ lệ đúng hạn" value="57,1" unit="%" fact="4/7 đã đến hạn; hạn gốc 4/7" change="không đổi so với 31/05" />
      </FigureRow>
      <section className="flex flex-wrap gap-2.5">
        <Badge tone="todo">Chưa bắt đầu</Badge><Badge tone="doing">Đang thực hiện</Badge><Badge tone="soon">Sắp đến hạn</Badge><Badge tone="late">Quá hạn</Badge><Badge tone="wait">Chờ xác nhận</Badge><Badge tone="back">Trả lại</Badge><Badge tone="done">Hoàn thành</Badge><Badge tone="todo" mark="ring-slashed">Không thực hiện</Badge><Badge tone="todo" mark="bars">Tạm dừng</Badge><Badge tone="todo" icon="clock">Chờ gửi</Badge><Badge tone="plain" icon="file-pen">Dự thảo</Badge>
      </section>
      <section className="flex flex-wrap items-center gap-2.5">
        <Button variant="primary">Lưu cập nhật</Button><Button variant="soft">Xác nhận</Button><Button>Trả lại</Button><Button variant="ghost">Xem</Button><Button variant="destructive" icon="trash">Xóa nhiệm vụ</Button><Button disabled>Đã khóa</Button><Button disabledReason="Chưa có báo cáo nào được ban hành">Báo cáo trước</Button>
        <Button variant="primary" busy={busy} onClick={() => { setBusy(true); setTimeout(() => setBusy(false), 3000) }}>Bận</Button><Button busy icon="refresh">Thử lại</Button><Button size="sm" busy>Nhỏ</Button><Button size="sm" icon="rotate">Thử lại</Button><Button size="lg" variant="primary">Lưu cập nhật</Button><ButtonLink href="#l" iconEnd="chevron-down">Liên kết</ButtonLink>
        <Button onClick={() => setDialog(true)}>Mở hộp</Button><Button onClick={() => setSheet(true)}>Mở ngăn</Button><Button onClick={() => toast.show({ icon: 'tick', message: <>Đã xác nhận <b>II.4</b> hoàn thành đúng hạn</>, action: { label: 'Hoàn tác', onPress: () => {} } })}>Báo</Button>
        <Menu label="Trạng thái" trigger={(t) => <IconButton icon="ellipsis" label="Việc khác" {...t} />}>
          <MenuHeading>Trạng thái II.2</MenuHeading>
          <MenuChoice checked={st === 'x'} mark={<StateMark shape="ring-half" tone="doing" />} onPress={() => setSt('x')}>Đang thực hiện</MenuChoice>
          <MenuChoice checked={st === 'y'} mark={<StateMark shape="hourglass" tone="wait" />} onPress={() => setSt('y')}>Báo cáo hoàn thành</MenuChoice>
          <MenuRule />
          <MenuItem icon="calendar-clock" onPress={() => {}}>Xin gia hạn…</MenuItem>
          <MenuItem icon="trash" disabledReason="Đã có tiến độ" onPress={() => {}}>Xóa…</MenuItem>
        </Menu>
      </section>
      <section className="grid gap-4 md:grid-cols-3">
        <TextField label="Tên nhiệm vụ" defaultValue="Hoàn thiện hồ sơ" hint="Giữ nguyên chữ, in trong Phụ lục I" />
        <TextField label="Số bài đã đăng" defaultValue="13" trailing={<span className="text-ink-3">/ 12 bài</span>} error="Nhập tối đa 12, hoặc đề nghị điều chỉnh chỉ tiêu." />
        <SelectField label="Nhóm hoạt động"><option>III. Phong trào thi đua</option><option>Khác</option></SelectField>
        <DateField label="Thời hạn" value={date} onValueChange={setDate} pickerLabel="Chọn ngày" invalidMessage="Không có ngày này. Ghi theo ngày/tháng/năm." hint={`= ${date}`} />
        <ComboboxField label="Đơn vị chủ trì" options={units} value={unit} onValueChange={setUnit} matches={matches} emptyText="Không có đơn vị nào" openLabel="Mở danh sách" hint="Đúng một đơn vị" />
        <MultiComboboxField label="Đơn vị phối hợp" options={units} values={many} onValuesChange={setMany} matches={matches} emptyText="Không có đơn vị nào" placeholder="Gõ tên đơn vị, không cần dấu" chosenLabel="Đã chọn" removeLabel={(l) => `Bỏ ${l}`} />
        <TextArea label="Lý do trả lại" required="(bắt buộc)" defaultValue="Bổ sung số liệu vụ việc giai đoạn 2017 – 2022 vào bài viết thứ hai." />
        <Stepper label="Số bài đã đăng" value={n} onValueChange={setN} unit="/12 bài" decreaseLabel="Bớt một" increaseLabel="Thêm một" />
        <Stepper label="Trọng số" size="md" value={n} onValueChange={setN} decreaseLabel="Bớt" increaseLabel="Thêm" />
        <Slider label="Mức hoàn thành" value={p} onValueChange={setP} plan={91} tone="soon" typedLabel="Phần trăm" hint="Tính theo số bài; kéo để chỉnh tay" planNote="Kế hoạch 91%" />
        <div className="flex flex-col gap-2"><Checkbox defaultChecked>Có khó khăn, vướng mắc cần báo cáo</Checkbox><Checkbox>Chưa chọn</Checkbox><Checkbox checked="mixed" onChange={() => {}} aria-label="Chọn" /><Checkbox disabled>Khóa</Checkbox></div>
        <RadioRows legend="Quyết định" value={row} onValueChange={setRow} rows={[{ value: 'ok', label: 'Xác nhận', hint: 'Hoàn thành đúng hạn, nhóm II lên 64%' }, { value: 'no', label: 'Trả lại', hint: 'Về 80%', body: <TextArea label="Lý do" required="(bắt buộc)" /> }]} />
      </section>
      <section className="flex flex-wrap items-center gap-2">
        <MenuChip>Đơn vị</MenuChip><RemovableChip removeLabel="Bỏ Quá hạn" onRemove={() => {}}>Quá hạn</RemovableChip><ToggleChip pressed>Tất cả <b>6</b></ToggleChip><ToggleChip pressed={false}>7 ngày tới <b>2</b></ToggleChip><Chip>Tĩnh</Chip>
        <Segmented label="Thang" options={[{ value: 'w', label: 'Tuần' }, { value: 'm', label: 'Tháng' }]} value={seg} onValueChange={setSeg} />
      </section>
      <section className="grid gap-x-7 gap-y-4 md:grid-cols-2">
        <ProgressBar label="a" actual={6500} planned={5800} /><ProgressBar label="b" actual={5800} planned={9100} tone="soon" /><ProgressBar label="c" actual={8500} planned={10000} tone="late" /><ProgressBar label="d" actual={10000} tone="wait" size="md" /><ProgressBar label="e" actual={10000} tone="done" /><ProgressBar label="f" actual={0} tone="todo" /><ProgressBar label="g" actual={6900} planned={8600} earlier={5000} tone="ink" size="lg" /><ProgressBar label="h" actual={null} planned={2000} tone="ink" size="lg" />
      </section>
      <div><SectionHeading note="% bình quân của 29 nhiệm vụ" aside="0 ngày so với kế hoạch">Khối lượng lũy kế</SectionHeading><TabLinks label="Bộ lọc" active="1" tabs={[{ key: '1', label: 'Tất cả', count: 29, href: '#1' }, { key: '2', label: 'Quá hạn', count: 1, href: '#2' }]} /><TabButtons label="Khối" panelId="pp" active={tab} onSelect={setTab} tabs={[{ key: 'a', label: 'Trao đổi', count: 3 }, { key: 'b', label: 'Lịch sử' }]} /></div>
      <section className="grid gap-4 md:grid-cols-2">
        <EmptyState stone="0" title="Không còn việc nào đến hạn trong tuần này" fact="Việc gần nhất: II.5, hạn 15/07/2022." action={<Button>Xem toàn bộ việc của tôi</Button>} />
        <EmptyState above={<RemovableChip removeLabel="Bỏ" onRemove={() => {}}>Quá hạn</RemovableChip>} title="Không có nhiệm vụ nào khớp bộ lọc" fact="Chi nhánh TGPL số 1 không có nhiệm vụ quá hạn." action={<Button>Bỏ bộ lọc</Button>} />
        <ErrorBlock title="Chưa tải được biểu đồ khối lượng" action={<Button size="sm" icon="rotate">Thử lại</Button>}>Máy chủ không trả lời sau 10 giây. Số liệu chính vẫn đúng đến 09:40.</ErrorBlock>
        <div className="grid gap-2"><Notice variant="strip" icon="wifi-off" action={<button type="button" className={INK_BUTTON}>Xem</button>}><b>Đang mất kết nối.</b> 2 cập nhật đã lưu trên máy.</Notice><Notice icon="lock">Đã chốt số liệu</Notice><Notice variant="tint" icon="calendar-clock">Xin gia hạn</Notice></div>
        <SkeletonGroup label="Đang tải" className="flex flex-col gap-2"><Skeleton width="70%" /><Skeleton width={44} height={40} /><Skeleton width="34%" height={10} /></SkeletonGroup>
        <div className="flex items-end gap-7"><Stone variant="past" text="130" /><Stone variant="ahead" text="68" /><Stone variant="destination" text="25" capText="NĂM" width={52} /><Stone variant="past" width={14} /><Logo size={40} /></div>
      </section>
      <section className="grid grid-cols-[repeat(auto-fill,minmax(120px,1fr))] gap-3 text-caption">
        {(Object.keys(ICON_PATHS) as IconName[]).map((name) => <span key={name} className="flex items-center gap-2"><Icon name={name} size={20} />{name}</span>)}
      </section>
      <Dialog open={dialog} onRequestClose={() => setDialog(false)} title="Trả lại kết quả II.4?" closeLabel="Đóng" footer={<><Button onClick={() => setDialog(false)}>Hủy</Button><Button variant="primary">Trả lại</Button></>}>
        <p className="text-ink-2">Nhiệm vụ trở về Phòng Nghiệp vụ, giữ thời hạn 10/06/2022 và tính lại tình trạng thời hạn.</p>
        <TextArea label="Lý do trả lại" required="(bắt buộc)" />
        <ComboboxField label="Đơn vị" options={units} value={unit} onValueChange={setUnit} matches={matches} emptyText="Không có" openLabel="Mở" />
      </Dialog>
      <Sheet open={sheet} onRequestClose={() => n === 7 && setSheet(false)} title="Viết tin, bài cho chuyên mục kỷ niệm 25 năm ngày thành lập Tổ chức TGPL" eyebrow={<><Badge tone="soon">Còn 7 ngày</Badge>22/06/2022</>} closeLabel="Đóng" footer={<><Button size="lg" className="px-3.5 text-[0.9375rem]">Báo cáo hoàn thành</Button><Button size="lg" variant="primary" className="flex-1">Lưu cập nhật</Button></>}>
        <Stepper label="Số bài đã đăng" value={n} onValueChange={setN} unit="/12 bài" decreaseLabel="Bớt một" increaseLabel="Thêm một" />
        <Slider label="Mức hoàn thành" value={p} onValueChange={setP} plan={91} tone="soon" typedLabel="Phần trăm" hint="Tính theo số bài; kéo để chỉnh tay" planNote="Kế hoạch 91%" />
        <Checkbox>Có khó khăn, vướng mắc cần báo cáo</Checkbox>
        <TextArea label="Ghi chú" labelStyle="hidden" rows={2} defaultValue="Đã đăng bài 7 về trợ giúp pháp lý tại cơ sở. Bài 8 và 9 đang chờ duyệt ảnh." />
        <div className="flex items-center gap-2"><Button icon="camera">Chụp ảnh</Button><Button icon="link">Dán đường dẫn</Button></div>
      </Sheet>
    </main>
  )
}
