import { configure } from '@testing-library/dom'

/** No limit of speed: on a busy machine a first drawing takes longer than the usual second. */
configure({ asyncUtilTimeout: 10_000 })
