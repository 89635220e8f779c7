import { useRef } from 'react'
import { useStore } from 'zustand'
import { type PageData, SHOW_PAGES } from '#core/lesson/page.ts'
import {
  changeSettings,
  SIZES,
  selectOriginal,
  selectSize,
  selectTheme,
  settingsStore,
  THEMES,
} from '#state/settings.ts'
import { handoutWords } from '#strings/handout.ts'
import { shellWords as words } from '#strings/shell.ts'
import { stageWords } from '#strings/stage.ts'
import { useEarlyRadio } from '#ui/use-early.ts'
import { AnswerCard } from './AnswerCard.tsx'
import { Switch } from './Switch.tsx'

/** Theme, type size, original text, print: in the browser's own popover. */
export function ViewMenu({ page }: { readonly page: PageData }) {
  const theme = useStore(settingsStore, selectTheme)
  const size = useStore(settingsStore, selectSize)
  return (
    <>
      <button type="button" className="bar-button" popoverTarget="view-menu">
        {words.view}
      </button>
      <div id="view-menu" popover="auto" className="menu" role="dialog" aria-label={words.view}>
        <Choice
          legend={words.theme}
          name="theme"
          options={THEMES}
          labels={words.themes}
          value={theme}
          onChoose={choice => changeSettings({ theme: choice })}
        />
        <Choice
          legend={words.size}
          name="size"
          options={SIZES}
          labels={words.sizes}
          value={size}
          onChoose={choice => changeSettings({ size: choice })}
        />
        {page.kind === 'lesson' && <OriginalSwitch />}
        {page.kind === 'lesson' && <ToShow home={`${page.root || './'}lessons/${page.lesson}/`} />}
        {page.kind === 'lesson' && <AnswerCard />}
        <button type="button" className="menu-print" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </>
  )
}

/** For who teaches from the lesson. */
const ToShow = ({ home }: { readonly home: string }) => (
  <p className="menu-show">
    {SHOW_PAGES.map(page => (
      <a key={page} href={`${home}${page}/`}>
        {stageWords[page]}
      </a>
    ))}
    <a href={`${home}handout/`}>{handoutWords.menu}</a>
  </p>
)

function OriginalSwitch() {
  const original = useStore(settingsStore, selectOriginal)
  return (
    <Switch
      label={words.original}
      help={words.originalHelp}
      isOn={original}
      onChange={isOn => changeSettings({ original: isOn })}
    />
  )
}

interface ChoiceProps<Option extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly Option[]
  readonly labels: Readonly<Record<Option, string>>
  readonly value: Option
  readonly onChoose: (option: Option) => void
}

function Choice<Option extends string>({ legend, name, options, labels, value, onChoose }: ChoiceProps<Option>) {
  const group = useRef<HTMLFieldSetElement>(null)
  useEarlyRadio(group, value, options, onChoose)
  return (
    <fieldset className="menu-choice" ref={group}>
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            autoComplete="off"
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  )
}
