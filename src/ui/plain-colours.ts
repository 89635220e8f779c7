/** Ways to write a colour that only new browsers read; what they compute from `color-mix()` is one of them. */
const NEW = /^(?:oklab|oklch|lab|lch|color|hwb)\(/

/** Colours as every program that reads SVG knows them. In: a computed colour. Out: the same, as `rgb()` where needed. */
export function plainColours(): (colour: string) => string {
  const known = new Map<string, string>()
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const painted = (colour: string): string => {
    if (!pen) return colour
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha = 255] = pen.getImageData(0, 0, 1, 1).data
    return alpha === 255
      ? `rgb(${red}, ${green}, ${blue})`
      : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`
  }
  return colour => {
    if (!NEW.test(colour)) return colour
    const found = known.get(colour) ?? painted(colour)
    known.set(colour, found)
    return found
  }
}
