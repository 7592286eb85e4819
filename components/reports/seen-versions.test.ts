import { describe, expect, it } from 'vitest'
import { type Edit, keysOf, SeenVersions } from './seen-versions'

const text: Edit = { sections: [{ key: 'next', blocks: null }] }
const place: Edit = { heading: { place: 'Huế' } }

describe('what is being written', () => {
  it('is saved under the version it was begun from, though the page has heard of later ones', () => {
    const seen = new SeenVersions()
    seen.see(['sections.next'], 3)
    expect(seen.of(text, 7)).toBe(3)
    expect(seen.of(place, 7)).toBe(7)
    expect(seen.of({ ...text, ...place }, 7)).toBe(3)
  })
  it('goes on from its own save, and from what is seen when it is opened again', () => {
    const seen = new SeenVersions()
    seen.see(['sections.next'], 3)
    seen.see(keysOf(text), 4)
    expect(seen.of(text, 9)).toBe(4)
    seen.see(['sections.next'], 9)
    expect(seen.of(text, 9)).toBe(9)
  })
  it('is named as the server names it', () => {
    expect(keysOf({ asOf: '2022-06-15' as never, ...place, ...text })).toEqual([
      'asOf',
      'heading.place',
      'sections.next',
    ])
  })
})
