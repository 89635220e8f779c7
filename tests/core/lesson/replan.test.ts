import { describe, expect, it } from 'vitest'
import { accept, begin, clockOf, goTo, proposalFor } from '#core/lesson/teaching.ts'
import { randomOf } from '#core/quiz/random.ts'
import { at, MINUTE, PLAN } from './short-plan.ts'

describe('re-plan', () => {
  const late = (minutes: number) => goTo(begin(PLAN, 'a', at(0)), 'b', at(minutes))

  it('says nothing as long as there is time', () => {
    expect(proposalFor(late(5), at(5))).toBeUndefined()
  })

  it('leaves out what is enough, and never what is being taught', () => {
    expect(proposalFor(late(9), at(9))).toEqual({ sections: ['c'], over: 0 })
    expect(clockOf(accept(late(9), { sections: ['c'], over: 0 }), at(9)).ahead).toBe(MINUTE)
  })

  it('says by how much it is late even without all that is left', () => {
    expect(proposalFor(late(12), at(12))).toEqual({ sections: ['c'], over: 2 * MINUTE })
    expect(proposalFor(goTo(late(12), 'c', at(30)), at(30))).toEqual({ sections: [], over: 15 * MINUTE })
  })

  it('loses as few minutes as will do, and of equal ones the later', () => {
    const parts = [8, 3, 5, 5].map((minutes, index) => ({
      section: `s${index}`,
      title: '',
      use: 'teach' as const,
      minutes,
    }))
    const class0 = begin({ ...PLAN, planned: 21, parts }, 's0', at(0))
    // Twelve minutes in a part of 8 are 4 late: of 3, 5 and 5 the last 5 is enough.
    expect(proposalFor(class0, at(12))).toEqual({ sections: ['s3'], over: 0 })
    // 7 late: 3 and 5 are enough, 5 and 5 would lose more.
    expect(proposalFor(class0, at(15))).toEqual({ sections: ['s1', 's3'], over: 0 })
  })

  it('ends the class on time, or has nothing left to leave out', () => {
    const random = randomOf(3)
    for (let round = 0; round < 200; round += 1) {
      const parts = Array.from({ length: 8 }, (_, index) => ({
        section: `s${index}`,
        title: '',
        use: 'teach' as const,
        minutes: 1 + Math.floor(random() * 12),
      }))
      const class0 = begin({ ...PLAN, planned: 40, parts }, 's0', at(0))
      const now = at(random() * 60)
      const proposal = proposalFor(class0, now)
      const { pace } = clockOf(proposal ? accept(class0, proposal) : class0, now)
      expect(pace !== 'behind' || proposal?.sections.length === 7).toBe(true)
    }
  })
})
