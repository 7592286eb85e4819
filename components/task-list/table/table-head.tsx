import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { COLUMNS } from './table-look'

type Props = { columns: readonly ListColumn[]; chooseAll: ReactNode }

export function TableHead({ columns, chooseAll }: Props) {
  const t = useT()
  return (
    <thead className="sticky top-(--stuck) z-10 block bg-paper @max-[720px]/list:sr-only">
      <tr
        aria-rowindex={1}
        className={cn('grid border-rule-2 border-b py-[9px] text-caption text-ink-2', COLUMNS)}
      >
        <td className="-my-1">{chooseAll}</td>
        {(['key', 'title', ...columns] as const).map((column) => (
          <th key={column} scope="col" className="min-w-0 truncate text-left font-medium">
            {t(`task-list.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
