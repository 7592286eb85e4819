import { expect, test } from 'vitest'
import { taskInPanel } from './narrow-address'

test.each([
  ['/tasks?task=7', '7'],
  ['/tasks?branch=all&task=7&asOf=2022-06-08', '7'],
  ['/tasks?group=emulation', null],
  ['/tasks', null],
  ['/tasks/7', null],
  ['/tasks/7/edit?task=8', null],
  ['/timeline?task=7', null],
])('%s shows task %s in the panel of the list', (href, task) => {
  expect(taskInPanel(href)).toBe(task)
})
